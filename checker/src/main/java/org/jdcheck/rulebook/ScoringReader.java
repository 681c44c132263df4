package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdcheck.score.Scoring;

/** Reads scoring.yaml. */
final class ScoringReader {
    private ScoringReader() {}

    static Scoring read(Yaml yaml, Set<String> ruleIds) {
        yaml.allow("lines");
        List<Scoring.Line> lines = new ArrayList<>();
        for (Yaml line : yaml.inners("lines")) {
            line.allow("category", "absence", "most", "rules");
            List<Scoring.Cost> costs = new ArrayList<>();
            for (Yaml rule : line.inners("rules")) {
                rule.allow("rule", "points", "first", "evidence", "because");
                String id = rule.text("rule");
                if (!ruleIds.contains(id)) {
                    throw rule.error("rule", "there is no rule \"" + id + "\"");
                }
                costs.add(new Scoring.Cost(
                        id,
                        rule.number("points"),
                        rule.numberOr("first", rule.number("points")),
                        rule.text("evidence"),
                        rule.text("because")));
            }
            lines.add(
                    new Scoring.Line(line.text("category"), line.textOr("absence", null), line.number("most"), costs));
        }
        try {
            return new Scoring(lines);
        } catch (IllegalArgumentException e) {
            throw yaml.error("lines", String.valueOf(e.getMessage()));
        }
    }
}
