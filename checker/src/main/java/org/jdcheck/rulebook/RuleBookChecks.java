package org.jdcheck.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdcheck.law.Places;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.score.Scoring;

/** What rules, places and scoring say of each other, held to be there. */
final class RuleBookChecks {
    private RuleBookChecks() {}

    static void checkPlaces(RuleSource source, RuleCard card, Places places) {
        for (String code : card.exceptIn()) {
            if (!places.knows(code)) {
                throw new RuleBookException(source.name(), "except-in: places.yaml has no \"" + code + "\"");
            }
        }
        if (card.scope() == null) {
            return;
        }
        for (String code : card.scope().places()) {
            if (!places.knows(code)) {
                throw new RuleBookException(source.name(), "applies.places: places.yaml has no \"" + code + "\"");
            }
        }
    }

    /** A gap is charged once, within one line; so its rules must stand in one line, and each cost for one gap only. */
    static void checkGroups(Scoring scoring, Map<String, RuleCard> cards) {
        Map<String, Scoring.Line> lineOfGroup = new HashMap<>();
        for (Scoring.Line line : scoring.lines()) {
            for (Scoring.Cost cost : line.costs()) {
                Collection<String> groups = Objects.requireNonNull(cards.get(cost.ruleId()))
                        .group()
                        .byCase()
                        .values();
                if (groups.size() > 1) {
                    throw new RuleBookException(
                            "scoring.yaml", cost.ruleId() + " finds several gaps and can have no points of its own");
                }
                for (String group : groups) {
                    Scoring.Line other = lineOfGroup.putIfAbsent(group, line);
                    if (other != null && !other.equals(line)) {
                        throw new RuleBookException("scoring.yaml", "the gap " + group + " is charged in two lines");
                    }
                }
            }
        }
    }

    static void checkReferences(Map<String, RuleCard> cards) {
        for (RuleCard card : cards.values()) {
            for (String other : Stream.concat(card.silentWith().stream(), card.yieldsTo().stream())
                    .toList()) {
                if (!cards.containsKey(other)) {
                    throw new RuleBookException(card.id() + ".yaml", "there is no rule \"" + other + "\"");
                }
            }
        }
    }
}
