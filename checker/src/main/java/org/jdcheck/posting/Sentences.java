package org.jdcheck.posting;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Splits running text into sentences, none longer than {@link #LONGEST}, so that nothing downstream grows with a wall of text. */
final class Sentences {
    static final int LONGEST = 1_000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "inc", "ltd", "co", "mr", "mrs", "ms", "dr", "vs", "no", "st", "approx", "u.s", "u.k",
            "p.a", "incl", "min", "max", "dept", "sr", "jr", "ph.d", "b.s", "m.s", "b.a", "a.m", "p.m", "colo", "resp");

    private Sentences() {}

    static void split(String text, Span block, Consumer<Span> sentences) {
        int from = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == '.' || c == '!' || c == '?') && endsSentence(text, from, i, block.end());
            boolean bullet = Bullets.isInline(text, i);
            if (ends || bullet) {
                emit(text, new Span(from, bullet ? i : i + 1), sentences);
                from = i + 1;
            }
        }
        emit(text, new Span(from, block.end()), sentences);
    }

    private static void emit(String text, Span span, Consumer<Span> sentences) {
        Span words = span.trimmed(text);
        if (words.start() < words.end()) {
            capped(text, words, sentences);
        }
    }

    /** Passes the span on, cut at blanks into pieces of at most {@link #LONGEST} characters. */
    static void capped(String text, Span span, Consumer<Span> pieces) {
        int from = span.start();
        while (span.end() - from > LONGEST) {
            int cut = from + LONGEST;
            while (cut > from + LONGEST / 2 && !Characters.isBlank(text.charAt(cut))) {
                cut--;
            }
            pieces.accept(new Span(from, cut));
            from = cut;
            while (from < span.end() && Characters.isBlank(text.charAt(from))) {
                from++;
            }
        }
        if (from < span.end()) {
            pieces.accept(new Span(from, span.end()));
        }
    }

    private static boolean endsSentence(String text, int from, int stop, int end) {
        int next = stop + 1;
        if (next >= end || !Characters.isBlank(text.charAt(next))) {
            return false;
        }
        while (next < end && Characters.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= end || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return true;
        }
        int word = stop;
        while (word > from && stop - word < 8 && !Characters.isBlank(text.charAt(word - 1))) {
            word--;
        }
        return !ABBREVIATIONS.contains(text.substring(word, stop).toLowerCase(Locale.ROOT));
    }
}
