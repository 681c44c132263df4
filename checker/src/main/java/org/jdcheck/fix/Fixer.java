package org.jdcheck.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Replacement;

/**
 * Makes the safe fixes of a posting.
 *
 * <p>What is waived stays. A fix is made only where checking the changed text shows that its finding is gone, no other finding or question has
 * come, and neither score nor verdict is worse. Fixing what was fixed changes nothing. The rest of the text stays as it is.
 */
public final class Fixer {
    private final Function<Posting, Report> check;

    /** @param check the check by which findings come and fixes are proved */
    public Fixer(Function<Posting, Report> check) {
        this.check = check;
    }

    /** Makes every fix that can be proved. */
    public Fixed fix(Posting posting) {
        Report before = check.apply(posting);
        Report report = before;
        String text = posting.text();
        Edits all = Edits.NONE;
        while (true) {
            Edits round = provable(text, report);
            if (round.isEmpty()) {
                return new Fixed(posting.text(), all, before, report);
            }
            all = all.then(posting.text(), round);
            text = round.in(text);
            report = check.apply(Posting.of(text));
        }
    }

    private Edits provable(String text, Report report) {
        List<Replacement> offered = report.findings().stream()
                .filter(finding -> finding.waiver() == null)
                .map(Finding::replacement)
                .filter(Objects::nonNull)
                .toList();
        List<Replacement> apart = Edits.ofThoseThatDoNotOverlap(offered).replacements();
        return new Edits(provable(text, report, List.of(), apart));
    }

    /** The proved ones, with those of the tried that can be made beside them; halves are tried where all together fail. */
    private List<Replacement> provable(String text, Report report, List<Replacement> proved, List<Replacement> tried) {
        if (tried.isEmpty()) {
            return proved;
        }
        List<Replacement> both = new ArrayList<>(proved);
        both.addAll(tried);
        if (isProved(text, report, new Edits(both))) {
            return both;
        }
        if (tried.size() == 1) {
            return proved;
        }
        int half = tried.size() / 2;
        List<Replacement> first = provable(text, report, proved, tried.subList(0, half));
        return provable(text, report, first, tried.subList(half, tried.size()));
    }

    private boolean isProved(String text, Report before, Edits edits) {
        String changed = edits.in(text);
        if (changed.isBlank()) {
            return false;
        }
        Report after = check.apply(Posting.of(changed));
        Set<Replacement> made = new HashSet<>(edits.replacements());
        Map<String, Integer> known = new HashMap<>();
        for (Finding finding : before.findings()) {
            if (finding.replacement() == null || !made.contains(finding.replacement())) {
                Integer start = finding.start();
                known.merge(key(finding, start == null ? -1 : edits.moved(start)), 1, Integer::sum);
            }
        }
        before.notApplied().forEach(open -> known.merge("? " + open.ruleId(), 1, Integer::sum));
        List<String> now = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Integer start = finding.start();
            now.add(key(finding, start == null ? -1 : edits.settled(start)));
        }
        after.notApplied().forEach(open -> now.add("? " + open.ruleId()));
        return now.stream().allMatch(key -> known.merge(key, -1, Integer::sum) >= 0)
                && score(after) >= score(before)
                && after.verdict().compareTo(before.verdict()) <= 0;
    }

    /** What makes two findings the same one though the words around them have changed. */
    private static String key(Finding finding, int start) {
        return finding.ruleId() + " " + finding.law() + " " + (start < 0 ? finding.group() : String.valueOf(start));
    }

    private static int score(Report report) {
        return report.score() == null ? 0 : report.score();
    }
}
