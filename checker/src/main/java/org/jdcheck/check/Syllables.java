package org.jdcheck.check;

import org.jdcheck.posting.Span;

/** Counts the syllables of English words by their groups of vowels: right on average, which is what a grade needs. */
final class Syllables {
    private Syllables() {}

    /** The syllables of all words inside the span, at least one a word. */
    static int in(String text, Span span) {
        int all = 0;
        int i = span.start();
        while (i < span.end()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < span.end() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '\'')) {
                end++;
            }
            all += ofWord(text, i, end);
            i = end;
        }
        return all;
    }

    private static int ofWord(String text, int start, int end) {
        int groups = 0;
        boolean inVowels = false;
        for (int i = start; i < end; i++) {
            boolean vowel = isVowel(text.charAt(i));
            groups += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        boolean silentE = end - start > 2
                && Character.toLowerCase(text.charAt(end - 1)) == 'e'
                && !isVowel(text.charAt(end - 2))
                && Character.toLowerCase(text.charAt(end - 2)) != 'l';
        return Math.max(1, silentE ? groups - 1 : groups);
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }
}
