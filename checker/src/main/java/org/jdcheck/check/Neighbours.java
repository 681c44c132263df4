package org.jdcheck.check;

import java.util.Locale;
import java.util.Set;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Span;

/** The words and marks beside a phrase, as far as they tell whether it may be exchanged for another. */
final class Neighbours {
    private static final String MARKS_BEFORE = "([\"\u201c\u201e\u00ab*|,;:\u2022";
    private static final String MARKS_BEHIND = ")]\"\u201d\u00bb*|,;:.!?\u2026";

    /** Words that cannot be the noun which the phrase describes: "salesman for Leeds", not "superhero attitude". */
    private static final Set<String> NO_NOUNS = Set.of(
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "by",
            "can",
            "for",
            "from",
            "has",
            "have",
            "in",
            "into",
            "is",
            "job",
            "may",
            "must",
            "needed",
            "of",
            "on",
            "only",
            "or",
            "position",
            "preferred",
            "required",
            "role",
            "shall",
            "should",
            "sought",
            "that",
            "the",
            "to",
            "vacancy",
            "wanted",
            "was",
            "were",
            "when",
            "where",
            "which",
            "who",
            "whose",
            "will",
            "with",
            "without",
            "would",
            "you");

    private Neighbours() {}

    /** True for a small word that no phrase can describe. */
    static boolean isNoNoun(String word) {
        return NO_NOUNS.contains(word);
    }

    /**
     * True where nothing beside the phrase leans on it: no hyphen, slash, apostrophe, address or file name, and no noun
     * that it describes.
     *
     * @param item the sentence or list item in which the phrase stands
     * @param anyNoun true where a noun may follow, as after a possessive
     */
    static boolean allow(String text, Span item, Span at, boolean anyNoun) {
        return allowsBefore(text, item, at.start()) && allowsBehind(text, item, at.end(), anyNoun);
    }

    private static boolean allowsBefore(String text, Span item, int start) {
        if (start <= item.start()) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (!Characters.isBlank(before) && MARKS_BEFORE.indexOf(before) < 0) {
            return false;
        }
        int i = start;
        while (i > item.start() && Characters.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i == item.start() || text.charAt(i - 1) != '/';
    }

    private static boolean allowsBehind(String text, Span item, int end, boolean anyNoun) {
        if (end >= item.end()) {
            return true;
        }
        char behind = text.charAt(end);
        if (!Characters.isBlank(behind)) {
            boolean wordFollows = end + 1 < text.length() && Characters.isWord(text.codePointAt(end + 1));
            return MARKS_BEHIND.indexOf(behind) >= 0 && !wordFollows;
        }
        int i = end;
        while (i < item.end() && Characters.isBlank(text.charAt(i))) {
            i++;
        }
        if (i == item.end()) {
            return true;
        }
        if (!Characters.isWord(text.codePointAt(i))) {
            return text.charAt(i) != '/';
        }
        int wordEnd = i;
        while (wordEnd < item.end() && Character.isLetterOrDigit(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return anyNoun || NO_NOUNS.contains(text.substring(i, wordEnd).toLowerCase(Locale.ROOT));
    }
}
