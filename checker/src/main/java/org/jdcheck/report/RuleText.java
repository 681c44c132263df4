package org.jdcheck.report;

import java.util.Map;
import java.util.TreeMap;
import org.jdcheck.law.Citation;
import org.jdcheck.law.Entry;
import org.jdcheck.rule.Example;
import org.jdcheck.rule.RuleCard;

/** A rule, explained to a person at 80 columns. */
public final class RuleText {
    private RuleText() {}

    /** What the rule finds, why, on what evidence, by which law, at what cost, and its examples; ends in a line break. */
    public static String of(RuleSummary rule) {
        RuleCard card = rule.card();
        Lines out = new Lines(80);
        out.line(card.id());
        out.wrapped("", card.title());
        out.wrapped(
                "",
                RuleSummary.word(card.severity()) + ", " + RuleSummary.word(card.confidence()) + ", "
                        + RuleSummary.word(card.status()) + " since " + card.since() + "; evidence: "
                        + rule.evidence());
        out.blank();
        out.labelled("", "Why       ", card.why());
        if (card.evidence() != null) {
            out.labelled("", "Evidence  ", card.evidence());
        }
        if (card.certainBecause() != null) {
            out.labelled("", "Certain   ", card.certainBecause());
        }
        sentences(out, "Says      ", card.say().byCase());
        sentences(out, "Fix       ", card.fix().byCase());
        out.labelled("", "Points    ", points(rule));
        out.labelled("", "Label     ", card.label());
        for (Entry entry : card.entries()) {
            out.labelled(
                    "",
                    "Law       ",
                    entry.law() + ", from " + entry.from() + (entry.to() == null ? "" : " to " + entry.to()));
            for (Citation citation : entry.citations()) {
                out.wrapped("          ", citation.inWords());
            }
        }
        card.notes().forEach(note -> out.labelled("", "Note      ", note));
        out.blank();
        out.line("Finds (the words between [[ and ]])");
        card.bad().forEach(example -> example(out, example));
        out.blank();
        out.line("Leaves alone");
        card.good().forEach(example -> example(out, example));
        return out.toString();
    }

    private static void sentences(Lines out, String label, Map<String, String> byCase) {
        new TreeMap<>(byCase).forEach((name, sentence) -> out.labelled("", label, sentence));
    }

    private static void example(Lines out, Example example) {
        String setting = (example.on() == null ? "" : " on " + example.on())
                + (example.in().isEmpty() ? "" : " in " + String.join(", ", example.in()))
                + (example.headcount() == null ? "" : " headcount " + example.headcount());
        String mark = "  - ";
        for (String line : example.text().strip().split("\n", -1)) {
            out.line(mark + line);
            mark = "    ";
        }
        if (!setting.isEmpty()) {
            out.line("    (checked" + setting + ")");
        }
    }

    private static String points(RuleSummary rule) {
        return rule.cost() == null
                ? rule.points()
                : rule.points() + ", for \"" + rule.cost().because() + "\"";
    }
}
