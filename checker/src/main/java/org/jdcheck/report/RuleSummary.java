package org.jdcheck.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a list of rules shows it: its card, and what scoring.yaml says of it.
 *
 * @param cost what its findings cost; null where scoring.yaml does not name it
 */
public record RuleSummary(RuleCard card, Scoring.@Nullable Cost cost) {
    private static final Set<String> GRADES = Set.of("law", "experiment", "observational", "convention");

    /** Every rule of the book, by id in alphabetical order. */
    public static List<RuleSummary> all(RuleBook ruleBook) {
        return ruleBook.cards().values().stream()
                .map(card -> of(ruleBook, card))
                .toList();
    }

    /**
     * One rule of the book.
     *
     * @param card one of that book
     */
    public static RuleSummary of(RuleBook ruleBook, RuleCard card) {
        return new RuleSummary(
                card,
                ruleBook.scoring().lines().stream()
                        .flatMap(line -> line.costs().stream())
                        .filter(cost -> cost.ruleId().equals(card.id()))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * The grade of its evidence (law, experiment, observational or convention): that of its points, or the one its own words
     * begin with. Where they begin otherwise, those first words.
     */
    public String evidence() {
        if (cost != null) {
            return cost.evidence();
        }
        if (card.evidence() == null) {
            return "none given";
        }
        String first = card.evidence().strip().split("[.:;,(]", 2)[0].strip();
        String grade = first.toLowerCase(Locale.ROOT);
        return GRADES.contains(grade) ? grade : first;
    }

    /** What its findings cost: "16", "4 to 6" for one and for many, "none", or what they would cost if it were surer. */
    public String points() {
        if (cost == null || card.status() == Status.RETIRED) {
            return "none";
        }
        String points = cost.first() < cost.points() ? cost.first() + " to " + cost.points() : "" + cost.points();
        return counts() ? points : "none yet (" + points + ")";
    }

    private boolean counts() {
        return card.status() == Status.STABLE && card.confidence() != Confidence.POSSIBLE;
    }

    /** The name of a severity, confidence or status as rule files write it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
