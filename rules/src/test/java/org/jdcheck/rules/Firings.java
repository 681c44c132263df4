package org.jdcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdcheck.rule.Finding;
import org.jdcheck.rules.Labelled.Label;

/**
 * How often each rule was right, by its judged firings: those whose label readers were asked for. A firing on words that two
 * careful readers would judge differently, or beyond the five of a kind at which a reader stops, is not judged.
 */
final class Firings {
    /** Right and wrong firings of one rule. */
    record Count(int right, int wrong) {
        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong);
        }

        int judged() {
            return right + wrong;
        }
    }

    private final Map<String, Count> byRule = new TreeMap<>();

    /** Adds what the rules found in a set of postings. */
    void add(Labelled labelled, Function<String, List<Finding>> findings) {
        labelled.texts().forEach((name, text) -> {
            for (Finding finding : findings.apply(text)) {
                if (Labelled.GUIDE.contains(finding.label())) {
                    judge(text, finding, labelled.labels(name, finding.label()));
                }
            }
        });
    }

    private void judge(String text, Finding finding, List<Label> wanted) {
        List<Label> same = wanted.stream()
                .filter(label -> label.quote().isEmpty()
                        || finding.quote().isEmpty()
                        || Tally.overlap(text, label.quote(), finding.quote()))
                .toList();
        if (same.stream().anyMatch(Label::sure)) {
            byRule.merge(finding.ruleId(), new Count(1, 0), Count::plus);
        } else if (same.isEmpty() && wanted.size() < Tally.MOST_LABELS) {
            byRule.merge(finding.ruleId(), new Count(0, 1), Count::plus);
        }
    }

    Map<String, Count> byRule() {
        return byRule;
    }
}
