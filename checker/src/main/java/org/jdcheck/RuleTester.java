package org.jdcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jdcheck.fix.Edits;
import org.jdcheck.law.Entry;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Example;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Replacement;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.RuleBook;

/** Runs the examples of rules: they are a rule's tests and its documentation. */
public final class RuleTester {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 23);

    private final Checker checker;
    private final RuleBook ruleBook;

    public RuleTester(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
        this.checker = new Checker(ruleBook);
    }

    /** One promise about one rule. */
    public record Promise(String name, List<String> problems) {
        public Promise {
            problems = List.copyOf(problems);
        }
    }

    /** What the rule promises by its examples, each promise with the ways in which it is broken. */
    public List<Promise> promises(RuleCard card) {
        List<Promise> promises = new ArrayList<>();
        promises.add(new Promise("has a bad and a good example", hasBoth(card)));
        for (Example example : card.bad()) {
            promises.add(new Promise("finds " + firstLine(example), bad(card, example)));
        }
        for (Example example : card.good()) {
            promises.add(new Promise("leaves alone " + firstLine(example), good(card, example)));
        }
        promises.add(new Promise("every phrase and pattern is in a bad example", unused(card)));
        if (!card.replacements().isEmpty()) {
            promises.add(new Promise("its replacements silence it", replaced(card)));
        }
        for (Entry entry : card.entries()) {
            promises.add(new Promise("binds from " + entry.from() + " and not the day before", firstDay(card, entry)));
        }
        return promises;
    }

    private static List<String> hasBoth(RuleCard card) {
        return card.bad().isEmpty() || card.good().isEmpty() ? List.of("it lacks one of the two") : List.of();
    }

    private List<String> bad(RuleCard card, Example example) {
        Marked marked = Marked.of(example.text());
        List<Finding> own = own(card, check(marked.text(), example));
        List<Span> found = own.stream()
                .filter(finding -> finding.start() != null && finding.end() != null)
                .map(finding ->
                        new Span(Objects.requireNonNull(finding.start()), Objects.requireNonNull(finding.end())))
                .distinct()
                .toList();
        List<String> problems = new ArrayList<>();
        if (own.isEmpty()) {
            problems.add("it finds nothing");
        }
        for (Span span : marked.spans()) {
            if (!found.contains(span)) {
                problems.add("it does not find exactly \"" + span.in(marked.text()) + "\"");
            }
        }
        for (Span span : found) {
            if (!marked.spans().contains(span)) {
                problems.add("it finds \"" + span.in(marked.text()) + "\", which is not marked");
            }
        }
        return problems;
    }

    private List<String> good(RuleCard card, Example example) {
        List<String> problems = new ArrayList<>();
        for (Finding finding : check(Marked.of(example.text()).text(), example).findings()) {
            boolean own = finding.ruleId().equals(card.id());
            boolean violation = finding.severity() == Severity.VIOLATION && finding.status() == Status.STABLE;
            if (own || violation) {
                problems.add(finding.ruleId() + " finds \"" + finding.quote() + "\"");
            }
        }
        return problems;
    }

    private List<String> unused(RuleCard card) {
        List<String> texts = card.bad().stream()
                .map(example -> Marked.of(example.text()).text())
                .toList();
        return ruleBook.unused(card.id(), texts).stream()
                .map(words -> "no bad example has \"" + words + "\"")
                .toList();
    }

    private List<String> replaced(RuleCard card) {
        List<String> problems = new ArrayList<>();
        for (Example example : card.bad()) {
            String text = Marked.of(example.text()).text();
            List<Finding> before = own(card, check(text, example));
            List<Replacement> replacements = before.stream()
                    .map(Finding::replacement)
                    .filter(Objects::nonNull)
                    .toList();
            Edits edits = Edits.ofThoseThatDoNotOverlap(replacements);
            int left = own(card, check(edits.in(text), example)).size();
            if (left > before.size() - edits.replacements().size()) {
                problems.add("after replacing, it still finds something in " + firstLine(example));
            }
        }
        return problems;
    }

    private List<String> firstDay(RuleCard card, Entry entry) {
        for (Example example : card.bad()) {
            if (entry.from().equals(example.on())) {
                String text = Marked.of(example.text()).text();
                boolean before = finds(card, entry, text, example, entry.from().minusDays(1));
                boolean after = finds(card, entry, text, example, entry.from());
                if (after && !before) {
                    return List.of();
                }
            }
        }
        return List.of("no bad example on " + entry.from() + " is found under " + entry.law()
                + " on that day and not under it the day before");
    }

    private boolean finds(RuleCard card, Entry entry, String text, Example example, LocalDate day) {
        return own(card, checker.check(Posting.of(text), setting(example, day))).stream()
                .anyMatch(finding -> entry.law().equals(finding.law()));
    }

    private Report check(String text, Example example) {
        return checker.check(Posting.of(text), setting(example, example.on() == null ? ANY_DAY : example.on()));
    }

    private static Setting setting(Example example, LocalDate day) {
        return new Setting(day, new TreeSet<>(example.in()), example.headcount());
    }

    private static List<Finding> own(RuleCard card, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(card.id()))
                .toList();
    }

    private static String firstLine(Example example) {
        String line = example.text().strip().lines().findFirst().orElse("");
        return "\"" + (line.length() <= 60 ? line : line.substring(0, 60) + "…") + "\"";
    }

    /** An example's text without its marks, and where they stood. */
    record Marked(String text, List<Span> spans) {
        static Marked of(String example) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int at = 0;
            while (true) {
                int open = example.indexOf("[[", at);
                int close = open < 0 ? -1 : example.indexOf("]]", open + 2);
                if (close < 0) {
                    return new Marked(text.append(example.substring(at)).toString(), spans);
                }
                // "[[[name]]]" marks "[name]": the outermost pair is the mark.
                while (close + 2 < example.length() && example.charAt(close + 2) == ']') {
                    close++;
                }
                text.append(example, at, open);
                int start = text.length();
                text.append(example, open + 2, close);
                spans.add(new Span(start, text.length()));
                at = close + 2;
            }
        }
    }
}
