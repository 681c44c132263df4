package org.jdcheck.rulebook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;

/** Reads what a profile changes in the rules: which are off or on, how severe they are, where their numbers begin. */
final class RuleChangesReader {
    private final Yaml yaml;
    private final RuleBook ruleBook;

    RuleChangesReader(Yaml yaml, RuleBook ruleBook) {
        this.yaml = yaml;
        this.ruleBook = ruleBook;
    }

    /** @throws RuleBookException naming the file, the line and the key that cannot be used */
    RuleChanges read() {
        return new RuleChanges(speaking(), severities(), thresholds());
    }

    private SortedMap<String, Boolean> speaking() {
        SortedMap<String, Boolean> speaking = new TreeMap<>();
        if (!yaml.has("rules")) {
            return speaking;
        }
        Yaml rules = yaml.inner("rules");
        for (String id : rules.keys()) {
            RuleCard card = card(rules, id);
            boolean on = switch (String.valueOf(rules.raw(id))) {
                case "on" -> true;
                case "off" -> false;
                default -> throw rules.error(id, "on or off is expected");
            };
            if (!on) {
                onlyWaived(rules, card, "switched off");
            }
            speaking.put(id, on);
        }
        return speaking;
    }

    private SortedMap<String, Severity> severities() {
        SortedMap<String, Severity> severities = new TreeMap<>();
        if (yaml.has("severities")) {
            Yaml rules = yaml.inner("severities");
            for (String id : rules.keys()) {
                RuleCard card = card(rules, id);
                Severity severity = rules.oneOf(id, Severity.class);
                if (severity != Severity.VIOLATION) {
                    onlyWaived(rules, card, "made less severe");
                }
                severities.put(id, severity);
            }
        }
        return severities;
    }

    /** What the law certainly forbids is set aside finding by finding, by somebody, with a reason and an end; or not at all. */
    private static void onlyWaived(Yaml rules, RuleCard card, String what) {
        if (card.severity() == Severity.VIOLATION && card.confidence() == Confidence.CERTAIN) {
            throw rules.error(
                    card.id(),
                    "finds what the law certainly forbids, and cannot be " + what
                            + "; a waiver with reason, by and until can set its findings aside");
        }
    }

    private SortedMap<String, SortedMap<String, Integer>> thresholds() {
        SortedMap<String, SortedMap<String, Integer>> thresholds = new TreeMap<>();
        if (!yaml.has("thresholds")) {
            return thresholds;
        }
        Yaml rules = yaml.inner("thresholds");
        for (String id : rules.keys()) {
            card(rules, id);
            Map<String, Integer> known = ruleBook.thresholds(id);
            if (known.isEmpty()) {
                throw rules.error(id, "this rule has no number that can be set");
            }
            Yaml numbers = rules.inner(id).allow(known.keySet().toArray(String[]::new));
            SortedMap<String, Integer> ofRule = new TreeMap<>();
            for (String key : numbers.keys()) {
                int number = numbers.number(key);
                if (number < 0) {
                    throw numbers.error(key, "a whole number is expected, 0 or more");
                }
                ofRule.put(key, number);
            }
            thresholds.put(id, ofRule);
        }
        return thresholds;
    }

    private RuleCard card(Yaml rules, String id) {
        RuleCard card = ruleBook.card(id);
        if (card == null) {
            throw rules.error(id, noRule(id));
        }
        return card;
    }

    static String noRule(String id) {
        return "there is no rule \"" + id + "\"; ./jdcheck rules lists them";
    }
}
