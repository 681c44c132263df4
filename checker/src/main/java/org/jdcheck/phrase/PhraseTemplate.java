package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short form in which many phrases are written as one: "must be (a|an|) {citizen}".
 *
 * <p>Parentheses that hold a bar are a choice, an empty part means that nothing need stand there. A name in braces is a
 * choice between the words of a list; {@code {number}} stands for any number, in digits or in words, {@code {any}} for any
 * one word, {@code {gerund}} for one such as "baking". Other parentheses and braces are marks like all others.
 */
final class PhraseTemplate {
    /** What stands for a number in an expanded phrase. */
    static final String NUMBER = "{number}";

    /** What stands for any word in an expanded phrase. */
    static final String ANY = "{any}";

    /** What stands for a word such as "baking" in an expanded phrase. */
    static final String GERUND = "{gerund}";

    private static final int MOST_PHRASES = 20_000;

    private final String template;
    private final Map<String, List<String>> lists;
    private int at;

    private PhraseTemplate(String template, Map<String, List<String>> lists) {
        this.template = template;
        this.lists = lists;
    }

    /**
     * All phrases that the template stands for, without doubles.
     *
     * @param lists the words of each name in braces
     * @throws IllegalArgumentException naming the list that is unknown, or a template that stands for too many phrases
     */
    static List<String> expand(String template, Map<String, List<String>> lists) {
        List<String> phrases = new PhraseTemplate(template, lists).choice(false);
        return phrases.stream()
                .map(phrase -> phrase.strip().replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    private List<String> choice(boolean inside) {
        List<String> all = new ArrayList<>();
        while (true) {
            all.addAll(sequence(inside));
            boolean another = inside && at < template.length() && template.charAt(at) == '|';
            if (!another) {
                return all;
            }
            at++;
        }
    }

    private List<String> sequence(boolean inside) {
        List<String> phrases = List.of("");
        while (at < template.length()) {
            char c = template.charAt(at);
            if (inside && (c == '|' || c == ')')) {
                break;
            }
            if (c == '(' && isChoice()) {
                at++;
                phrases = joined(phrases, choice(true));
                at++;
                continue;
            }
            String name = c == '{' ? name() : null;
            phrases = joined(phrases, name == null ? List.of(String.valueOf(c)) : words(name));
            at += name == null ? 1 : name.length() + 2;
        }
        return phrases;
    }

    private List<String> words(String name) {
        String inBraces = "{" + name + "}";
        if (inBraces.equals(NUMBER) || inBraces.equals(ANY) || inBraces.equals(GERUND)) {
            return List.of(inBraces);
        }
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "\"" + template + "\" names the list {" + name + "}, which is not there");
        }
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.addAll(expand(word, lists)));
        return all;
    }

    /** True where the parenthesis at this place holds a bar of its own. */
    private boolean isChoice() {
        int depth = 0;
        for (int i = at; i < template.length(); i++) {
            char c = template.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
            if (c == '|' && depth == 1) {
                return closes(i);
            }
        }
        return false;
    }

    private boolean closes(int from) {
        int depth = 1;
        for (int i = from; i < template.length(); i++) {
            depth += template.charAt(i) == '(' ? 1 : template.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** The name in the braces that open at this place; null where they hold something else. */
    private @Nullable String name() {
        int close = template.indexOf('}', at);
        String name = close < 0 ? "" : template.substring(at + 1, close);
        boolean doubled = at > 0 && template.charAt(at - 1) == '{';
        return !doubled && name.matches("[a-z][a-z-]*") ? name : null;
    }

    private List<String> joined(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST_PHRASES) {
            throw new IllegalArgumentException(
                    "\"" + template + "\" stands for more than " + MOST_PHRASES + " phrases");
        }
        List<String> all = new ArrayList<>(heads.size() * tails.size());
        heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
        return all;
    }
}
