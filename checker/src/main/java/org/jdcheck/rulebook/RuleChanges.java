package org.jdcheck.rulebook;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;

/**
 * How a house changes the rules themselves, by the ids of rules.
 *
 * @param speaking false for a rule that is off; true for a rule in preview that counts as a stable one
 * @param severities what findings of a rule are instead of what its file says
 * @param thresholds numbers under {@code match} of a rule file, by their keys
 */
public record RuleChanges(
        SortedMap<String, Boolean> speaking,
        SortedMap<String, Severity> severities,
        SortedMap<String, SortedMap<String, Integer>> thresholds) {
    public static final RuleChanges NONE = new RuleChanges(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public RuleChanges {
        speaking = Collections.unmodifiableSortedMap(new TreeMap<>(speaking));
        severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
        SortedMap<String, SortedMap<String, Integer>> copy = new TreeMap<>();
        thresholds.forEach((id, numbers) -> copy.put(id, Collections.unmodifiableSortedMap(new TreeMap<>(numbers))));
        thresholds = Collections.unmodifiableSortedMap(copy);
    }

    /** The card as the house has it. */
    RuleCard of(RuleCard card) {
        boolean counts = card.status() == Status.PREVIEW && Boolean.TRUE.equals(speaking.get(card.id()));
        Severity severity = severities.getOrDefault(card.id(), card.severity());
        return card.with(severity, counts ? Status.STABLE : card.status());
    }

    boolean isOff(String id) {
        return Boolean.FALSE.equals(speaking.get(id));
    }
}
