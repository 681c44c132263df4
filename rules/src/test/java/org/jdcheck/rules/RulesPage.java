package org.jdcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdcheck.report.RuleSummary;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.RuleBook;

/** docs/rules.md, made from the rule book. */
final class RulesPage {
    private static final String HEAD = """
            # Rules

            This page is made from [rules/](../rules) by a test; `-Drules.update=true` writes it anew.
            `./jdcheck rules ID` shows a rule with its reason, its evidence and its examples.

            - **Severity**: `violation`, the law says no; `defect`, the posting is wrong; `advice`, it could be better.
            - **Confidence**: `certain`, no false alarm in thirty or a pure property of the text; `likely`, right in nine of ten; `possible`,
              not so or not yet measured: shown, never blocks, costs no points.
            - **Evidence**: `law`; `experiment`; `observational`, seen in figures without an experiment; `convention`, good practice.
            - **Points** are what it takes from 100: for the first finding to all of them. "None yet" names what it would take if it were
              `likely` and `stable`.
            """;

    private RulesPage() {}

    static String of(RuleBook ruleBook) {
        Map<String, List<RuleSummary>> byTopic = RuleSummary.all(ruleBook).stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.card().id().split("/", 2)[0], TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\nRule book ").append(RuleBook.VERSION);
        page.append(", ").append(ruleBook.cards().size()).append(" rules.\n");
        byTopic.forEach((topic, rules) -> {
            page.append("\n## ").append(topic).append("\n\n");
            page.append("| Rule | What is wrong | Severity | Confidence | Evidence | Status | Since | Points |\n");
            page.append("|---|---|---|---|---|---|---|---|\n");
            rules.forEach(rule -> page.append(line(rule)));
        });
        return page.toString();
    }

    private static String line(RuleSummary rule) {
        RuleCard card = rule.card();
        List<String> cells = List.of(
                "[" + card.id() + "](../rules/" + card.id() + ".yaml)",
                card.title(),
                RuleSummary.word(card.severity()),
                RuleSummary.word(card.confidence()),
                rule.evidence(),
                RuleSummary.word(card.status()),
                card.since(),
                rule.points());
        return cells.stream()
                .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
