package org.jdcheck.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdcheck.law.Citation;
import org.jdcheck.law.Entry;
import org.jdcheck.law.Scope;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Example;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Sentences;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jspecify.annotations.Nullable;

/** Reads everything in a rule file but its {@code match}. */
final class CardReader {
    private CardReader() {}

    static String idOf(RuleSource source) {
        return source.name().substring(0, source.name().length() - ".yaml".length());
    }

    static RuleCard read(RuleSource source, Yaml yaml) {
        yaml.allow(
                "title",
                "label",
                "severity",
                "confidence",
                "certain-because",
                "status",
                "since",
                "why",
                "evidence",
                "match",
                "say",
                "fix",
                "ask",
                "silent-with",
                "yields-to",
                "except-in",
                "group",
                "replace",
                "remove-line",
                "applies",
                "in-force",
                "examples",
                "penalty",
                "exemptions",
                "note");
        String id = idOf(source);
        Yaml examples = yaml.inner("examples").allow("bad", "good");
        List<Entry> entries =
                yaml.inners("in-force").stream().map(CardReader::entry).toList();
        if (!entries.isEmpty() && !yaml.has("applies")) {
            throw yaml.error("applies", "is missing; a rule with in-force says where it applies");
        }
        Confidence confidence = yaml.oneOf("confidence", Confidence.class);
        if (yaml.has("certain-because") && confidence != Confidence.CERTAIN) {
            throw yaml.error("certain-because", "stands only beside confidence: certain");
        }
        return new RuleCard(
                id,
                Objects.requireNonNullElse(yaml.textOr("label", id), id),
                yaml.text("title"),
                yaml.oneOf("severity", Severity.class),
                confidence,
                yaml.textOr("certain-because", null),
                yaml.oneOf("status", Status.class),
                yaml.text("since"),
                yaml.text("why"),
                yaml.textOr("evidence", null),
                sentences(yaml, "say"),
                sentences(yaml, "fix"),
                sentences(yaml, "ask"),
                yaml.texts("silent-with"),
                yaml.texts("yields-to"),
                yaml.texts("except-in"),
                sentences(yaml, "group"),
                replacements(yaml),
                yaml.has("applies") ? scope(yaml.inner("applies")) : null,
                entries,
                notes(yaml),
                examples(examples, "bad"),
                examples(examples, "good"));
    }

    private static List<String> notes(Yaml yaml) {
        List<String> notes = new ArrayList<>(yaml.texts("exemptions"));
        for (String key : List.of("penalty", "note")) {
            String note = yaml.textOr(key, null);
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    private static Sentences sentences(Yaml yaml, String key) {
        Object value = yaml.raw(key);
        if (value == null) {
            return Sentences.NONE;
        }
        if (value instanceof String) {
            return new Sentences(Map.of("", yaml.text(key)));
        }
        Yaml cases = yaml.inner(key);
        Map<String, String> byCase = new LinkedHashMap<>();
        cases.keys().forEach(name -> byCase.put(name, cases.text(name)));
        return new Sentences(byCase);
    }

    private static Map<String, String> replacements(Yaml yaml) {
        if (!yaml.has("replace")) {
            return Map.of();
        }
        Yaml words = yaml.inner("replace");
        Map<String, String> replacements = new LinkedHashMap<>();
        words.keys().forEach(word -> replacements.put(word, words.text(word)));
        return replacements;
    }

    private static Scope scope(Yaml yaml) {
        yaml.allow("places", "reach", "min-headcount");
        List<String> reach = yaml.texts("reach");
        for (String word : reach) {
            if (!word.equals("performed here") && !word.equals("may be performed here remotely")) {
                throw yaml.error(
                        "reach",
                        "\"" + word + "\" is neither \"performed here\" nor \"may be performed here remotely\"");
            }
        }
        return new Scope(
                yaml.texts("places"),
                reach.contains("may be performed here remotely"),
                yaml.numberOr("min-headcount", 1));
    }

    private static Entry entry(Yaml yaml) {
        yaml.allow("law", "from", "to", "cite", "with");
        LocalDate from = yaml.date("from");
        if (from == null) {
            throw yaml.error("from", "is missing");
        }
        return new Entry(
                yaml.text("law"),
                from,
                yaml.date("to"),
                yaml.inners("cite").stream().map(CardReader::citation).toList(),
                yaml.has("with") ? yaml.inner("with").plain() : Map.of());
    }

    private static Citation citation(Yaml yaml) {
        yaml.allow("law", "section", "url", "checked", "source");
        if (yaml.has("checked") != yaml.has("url")) {
            throw yaml.error(
                    "checked", "stands only beside the url of the page that was read, and a url only beside its day");
        }
        return new Citation(
                yaml.text("law"),
                yaml.textOr("section", null),
                yaml.textOr("url", null),
                yaml.date("checked"),
                yaml.textOr("source", null));
    }

    private static List<Example> examples(Yaml yaml, String key) {
        List<Example> examples = new ArrayList<>();
        if (!(yaml.raw(key) instanceof List<?> list)) {
            throw yaml.error(key, "a list of examples is expected");
        }
        for (int i = 0; i < list.size(); i++) {
            examples.add(example(yaml, key, list.get(i), i));
        }
        return examples;
    }

    private static Example example(Yaml yaml, String key, @Nullable Object value, int number) {
        if (value instanceof String text) {
            return new Example(text, null, List.of(), null);
        }
        if (!(value instanceof Map<?, ?>)) {
            throw yaml.error(
                    key, "example " + (number + 1) + " must be a text, or have the keys text, on, in, headcount");
        }
        Yaml example = yaml.innerAt(key, number).allow("text", "on", "in", "headcount");
        return new Example(
                example.text("text"),
                example.date("on"),
                example.texts("in"),
                example.has("headcount") ? (Integer) example.number("headcount") : null);
    }
}
