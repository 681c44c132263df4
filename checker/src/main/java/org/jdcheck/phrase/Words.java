package org.jdcheck.phrase;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdcheck.posting.Characters;

/**
 * A text cut into words and marks, once, for everything that reads it.
 *
 * <p>A word is a run of letters and digits, apostrophes inside it included; any other visible character but a hyphen is
 * a mark of its own. Spaces, hyphens and characters that show nothing only separate. Words are known by a 64-bit hash
 * of their case-folded letters, computed without copying or lower-casing the text, so that offsets stay true.
 */
final class Words {
    private static final int SHORTEST_GERUND = 6;
    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;
    private static final byte GERUND = 3;

    private static final Set<Long> NUMBER_WORDS = Stream.of(
                    "one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty sixty"
                            .split(" ", -1))
            .map(Words::hashOf)
            .collect(Collectors.toUnmodifiableSet());

    private int count;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] kinds;

    private Words(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new long[capacity];
        kinds = new byte[capacity];
    }

    static Words of(CharSequence text) {
        Words words = new Words(Math.max(16, text.length() / 4));
        int length = text.length();
        int i = 0;
        while (i < length) {
            int c = Character.codePointAt(text, i);
            if (Characters.isWord(c)) {
                i = words.readWord(text, i, length);
            } else {
                int next = i + Character.charCount(c);
                if (!Characters.isBlank(c) && !Characters.isHyphen(c)) {
                    words.add(i, next, mix(0, c), MARK);
                }
                i = next;
            }
        }
        return words;
    }

    private int readWord(CharSequence text, int start, int length) {
        long hash = 0;
        int i = start;
        int end = start;
        while (i < length) {
            int c = Character.codePointAt(text, i);
            int next = i + Character.charCount(c);
            if (Characters.isWord(c)) {
                hash = mix(hash, fold(c));
                end = next;
            } else if (Characters.isApostrophe(c) && next < length && Characters.isWord(text.charAt(next))) {
                hash = mix(hash, '\'');
            } else if (!Characters.isInvisible(c)) {
                break;
            }
            i = next;
        }
        boolean number = Character.isDigit(Character.codePointAt(text, start)) || NUMBER_WORDS.contains(hash);
        add(start, end, hash, number ? NUMBER : isGerund(text, start, end) ? GERUND : WORD);
        return Math.max(i, end);
    }

    /** The hash by which a word of letters, digits and apostrophes is known, as if it stood in a text. */
    static long hashOf(String word) {
        long hash = 0;
        int i = 0;
        while (i < word.length()) {
            int c = word.codePointAt(i);
            if (!Characters.isInvisible(c)) {
                hash = mix(hash, Characters.isApostrophe(c) ? '\'' : fold(c));
            }
            i += Character.charCount(c);
        }
        return hash;
    }

    private static int fold(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static long mix(long hash, int c) {
        long mixed = (hash ^ c) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }

    private void add(int start, int end, long hash, byte kind) {
        if (count == starts.length) {
            int capacity = count * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = kind;
        hashes[count++] = hash;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    long hash(int word) {
        return hashes[word];
    }

    /** True for a word that begins with a digit, or names a number. */
    boolean isNumber(int word) {
        return kinds[word] == NUMBER;
    }

    /** True for a word such as "baking". */
    boolean isGerund(int word) {
        return kinds[word] == GERUND;
    }

    private static boolean isGerund(CharSequence text, int start, int end) {
        return end - start >= SHORTEST_GERUND
                && (text.charAt(end - 1) | 0x20) == 'g'
                && (text.charAt(end - 2) | 0x20) == 'n'
                && (text.charAt(end - 3) | 0x20) == 'i';
    }

    /** True for a word or number, false for a mark. */
    boolean isWord(int word) {
        return kinds[word] != MARK;
    }

    /** The number of the first word that begins at or after the offset. */
    int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
