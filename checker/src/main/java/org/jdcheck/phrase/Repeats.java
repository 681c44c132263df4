package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdcheck.posting.Span;

/** Finds long runs of words that stand twice in one text. */
final class Repeats {
    private Repeats() {}

    /**
     * Every run of at least so many words that has stood before, as long as it can be; by start. Linear in the text.
     *
     * @param fewestWords how long a run must be, marks not counted among them
     */
    static List<Repeat> in(Words words, int fewestWords) {
        int[] kept = new int[words.count()];
        int count = 0;
        for (int word = 0; word < words.count(); word++) {
            if (words.isWord(word)) {
                kept[count++] = word;
            }
        }
        Map<Long, Integer> firstSeen = new HashMap<>();
        List<Repeat> repeats = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i + fewestWords <= count; i++) {
            Integer first = firstSeen.putIfAbsent(digest(words, kept, i, fewestWords), i);
            if (first == null || i < reached || first + fewestWords > i) {
                continue;
            }
            int length = length(words, kept, count, first, i);
            if (length >= fewestWords) {
                reached = i + length;
                repeats.add(new Repeat(span(words, kept, first, length), span(words, kept, i, length)));
            }
        }
        return repeats;
    }

    private static long digest(Words words, int[] kept, int from, int length) {
        long digest = 1;
        for (int i = from; i < from + length; i++) {
            digest = digest * 31 + words.hash(kept[i]);
        }
        return digest;
    }

    private static int length(Words words, int[] kept, int count, int first, int second) {
        int length = 0;
        while (second + length < count
                && first + length < second
                && words.hash(kept[first + length]) == words.hash(kept[second + length])) {
            length++;
        }
        return length;
    }

    private static Span span(Words words, int[] kept, int from, int length) {
        return new Span(words.start(kept[from]), words.end(kept[from + length - 1]));
    }
}
