package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short form in which many phrases are written as one: "must be (a|an|) {citizen}".
 *
 * <p>Parentheses that hold a bar are a choice, an empty part means that nothing need stand there. A name in braces is a
 * choice between the words of a list; {@code {number}} stands for any number, in digits or in words, {@code {any}} for any
 * one word, {@code {gerund}} for one such as "baking". Other parentheses and braces are marks like all others. A template
 * is never written out into all its phrases: its parts stay parts.
 */
final class PhraseTemplate {
    /** What a template is made of, in a row. */
    sealed interface Part {
        /** One word or mark, as it is written, and the hash by which texts are searched for it. */
        record Word(String text, long hash) implements Part {}

        /** Any word of a kind. */
        record Placeholder(Kind kind) implements Part {
            enum Kind {
                NUMBER,
                ANY,
                GERUND
            }
        }

        /** One of several rows of parts; an empty row means that nothing need stand there. */
        record Choice(List<List<Part>> ways) implements Part {}
    }

    private static final int MOST_GLUED = 2_000;

    private final String template;
    private final WordLists lists;

    private PhraseTemplate(String template, WordLists lists) {
        this.template = template;
        this.lists = lists;
    }

    /**
     * The parts of the template.
     *
     * @param lists the words of each name in braces
     * @throws IllegalArgumentException naming the list that is unknown
     */
    static List<Part> parse(String template, WordLists lists) {
        boolean plain = template.indexOf('(') < 0 && template.indexOf('{') < 0;
        return plain ? words(template) : new PhraseTemplate(template, lists).row(template);
    }

    private List<Part> row(String text) {
        List<Part> parts = new ArrayList<>();
        for (String chunk : chunks(text)) {
            String inside = chunk.startsWith("(") && closing(chunk, 0) == chunk.length() - 1
                    ? chunk.substring(1, chunk.length() - 1)
                    : null;
            String name = nameAt(chunk, 0);
            if (inside != null && hasBar(inside)) {
                parts.add(new Part.Choice(ways(inside).stream().map(this::row).toList()));
            } else if (name != null && name.length() + 2 == chunk.length()) {
                parts.add(named(name));
            } else {
                List<List<Part>> ways =
                        glued(chunk).stream().map(PhraseTemplate::words).toList();
                parts.addAll(ways.size() == 1 ? ways.getFirst() : List.of(new Part.Choice(ways)));
            }
        }
        return parts;
    }

    private Part named(String name) {
        Part.Placeholder placeholder = placeholder(name);
        if (placeholder != null) {
            return placeholder;
        }
        list(name);
        return lists.choice(name, word -> new PhraseTemplate(word, lists).row(word));
    }

    private List<String> list(String name) {
        List<String> words = lists.words(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "\"" + template + "\" names the list {" + name + "}, which is not there");
        }
        return words;
    }

    private static Part.@Nullable Placeholder placeholder(String name) {
        return switch (name) {
            case "number" -> new Part.Placeholder(Part.Placeholder.Kind.NUMBER);
            case "any" -> new Part.Placeholder(Part.Placeholder.Kind.ANY);
            case "gerund" -> new Part.Placeholder(Part.Placeholder.Kind.GERUND);
            default -> null;
        };
    }

    private static List<Part> words(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String name = nameAt(text, at);
            Part.Placeholder placeholder = name == null ? null : placeholder(name);
            if (name != null && placeholder != null) {
                addWords(text.substring(from, at), parts);
                parts.add(placeholder);
                from = at + name.length() + 2;
            }
        }
        addWords(text.substring(from), parts);
        return parts;
    }

    private static void addWords(String text, List<Part> parts) {
        Words words = Words.of(text);
        for (int word = 0; word < words.count(); word++) {
            parts.add(new Part.Word(text.substring(words.start(word), words.end(word)), words.hash(word)));
        }
    }

    /** Choices that touch a word, "adjust(s|ing|)", written out. */
    private List<String> glued(String chunk) {
        List<String> all = List.of("");
        int at = 0;
        while (at < chunk.length()) {
            int close = chunk.charAt(at) == '(' ? closing(chunk, at) : -1;
            String name = nameAt(chunk, at);
            List<String> next;
            if (close > 0 && hasBar(chunk.substring(at + 1, close))) {
                next = ways(chunk.substring(at + 1, close)).stream()
                        .flatMap(way -> glued(way).stream())
                        .toList();
                at = close + 1;
            } else if (name != null) {
                next = placeholder(name) != null
                        ? List.of("{" + name + "}")
                        : list(name).stream()
                                .flatMap(word -> glued(word).stream())
                                .toList();
                at += name.length() + 2;
            } else {
                next = List.of(String.valueOf(chunk.charAt(at++)));
            }
            if ((long) all.size() * next.size() > MOST_GLUED) {
                throw new IllegalArgumentException("\"" + template
                        + "\" has choices within words that stand for more than " + MOST_GLUED + " words");
            }
            List<String> joined = new ArrayList<>(all.size() * next.size());
            all.forEach(head -> next.forEach(tail -> joined.add(head + tail)));
            all = joined;
        }
        return all;
    }

    /** The text cut at blanks that stand outside parentheses. */
    private static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at <= text.length()) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                if (at > from) {
                    chunks.add(text.substring(from, at));
                }
                from = ++at;
                continue;
            }
            int close = text.charAt(at) == '(' ? closing(text, at) : -1;
            at = close > 0 && hasBar(text.substring(at + 1, close)) ? close + 1 : at + 1;
        }
        return chunks;
    }

    /** The parts between the bars that stand outside further parentheses. */
    private static List<String> ways(String inside) {
        List<String> ways = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                ways.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        ways.add(inside.substring(from));
        return ways;
    }

    private static boolean hasBar(String inside) {
        return ways(inside).size() > 1;
    }

    /** Where the parenthesis that opens at this place closes, or -1. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The name in the braces that open at this place; null where they hold something else. */
    private static @Nullable String nameAt(String text, int at) {
        if (text.charAt(at) != '{' || (at > 0 && text.charAt(at - 1) == '{')) {
            return null;
        }
        int close = text.indexOf('}', at);
        String name = close < 0 ? "" : text.substring(at + 1, close);
        return name.matches("[a-z][a-z-]*") ? name : null;
    }
}
