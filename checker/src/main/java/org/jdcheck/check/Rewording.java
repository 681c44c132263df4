package org.jdcheck.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and what may be written in its place. It is offered only where case, number, article and neighbours leave no
 * doubt that the sentence stays a sentence; a person does the rest.
 */
record Rewording(String phrase, String instead) {
    private static final Pattern JOINTS = Pattern.compile("[ \\-\u2010-\u2015\u2212]+");
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "for", "in", "of", "or", "the", "to", "with");
    private static final int LONGEST_TITLE = 120;

    private enum Form {
        AS_WRITTEN,
        PLURAL,
        POSSESSIVE
    }

    /** The replacement for the words at {@code at}, which stand in {@code item}; null where none is safe. */
    @Nullable
    Replacement at(String text, Span item, Span at) {
        String quote = at.in(text);
        Form form = form(quote);
        if (form == null || !Neighbours.allow(text, item, at, form == Form.POSSESSIVE)) {
            return null;
        }
        String words = switch (form) {
            case AS_WRITTEN -> instead;
            case PLURAL -> plural(instead);
            case POSSESSIVE -> instead + quote.charAt(quote.length() - 2) + "s";
        };
        return Article.joined(text, item, new Replacement(at.start(), at.end(), cased(words, text, item, at)));
    }

    /** How the phrase is inflected in the quote; null where the quote is something else, or broken over lines. */
    private @Nullable Form form(String quote) {
        String said = plain(quote);
        String known = plain(phrase);
        if (said.equals(known)) {
            return Form.AS_WRITTEN;
        }
        if (said.equals(known + "'s")) {
            return Form.POSSESSIVE;
        }
        boolean plural = said.equals(known + "s")
                || said.equals(known + "es")
                || (known.endsWith("y") && said.equals(known.substring(0, known.length() - 1) + "ies"));
        return plural ? Form.PLURAL : null;
    }

    /** The words as phrases are compared: in small letters, joined by single spaces. */
    static String plain(String words) {
        String joined = JOINTS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return joined.replace('\u2019', '\'').replace('\u02bc', '\'');
    }

    private static String plural(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.endsWith("person")) {
            return words.substring(0, words.length() - "person".length()) + "people";
        }
        if (lower.matches(".*[^aeiou]y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return words + (lower.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }

    private static String cased(String words, String text, Span item, Span at) {
        String quote = at.in(text);
        if (isAllCapitals(quote)) {
            return words.toUpperCase(Locale.ROOT);
        }
        if (!Character.isUpperCase(quote.charAt(0))) {
            return words;
        }
        return isTitle(text, item, at) ? titleCased(words) : capitalised(words);
    }

    static boolean isAllCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** True where every word has its capital: in the quote of several words, inside a sentence, in a line that is a title. */
    private static boolean isTitle(String text, Span item, Span at) {
        String quote = at.in(text);
        if (quote.indexOf(' ') > 0) {
            return everyWordHasItsCapital(quote, 1);
        }
        boolean opens = text.substring(item.start(), at.start()).chars().noneMatch(Characters::isWord);
        boolean isShort = item.end() - item.start() <= LONGEST_TITLE;
        return !opens || (isShort && everyWordHasItsCapital(item.in(text), 4));
    }

    private static boolean everyWordHasItsCapital(String words, int fromLength) {
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (word.length() >= fromLength && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static String titleCased(String words) {
        StringBuilder titled = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean first = titled.isEmpty();
            titled.append(first ? "" : " ").append(!first && SMALL_WORDS.contains(word) ? word : capitalised(word));
        }
        return titled.toString();
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
