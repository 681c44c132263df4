package org.jdcheck.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers sentences by their content words, and finds the earlier one that says the same but for one word.
 *
 * <p>A sentence is known by the sum of its words' hashes, and by that sum without each of its words; so two sentences that
 * differ in one word meet, whatever the order of their words, and the cost is linear in the text.
 */
final class SaidBefore {
    /** Sentences with fewer content words are not compared. */
    static final int FEWEST_WORDS = 8;

    private record Earlier(int number, Set<String> words) {}

    private final Map<Long, Earlier> whole = new HashMap<>();
    private final Map<Long, Earlier> withoutOne = new HashMap<>();

    /**
     * The number of the earlier sentence that says the same, or null; the new one is remembered.
     *
     * @param number of the new sentence
     */
    @Nullable
    Integer add(int number, String sentence) {
        Set<String> words = ContentWords.of(sentence);
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        long sum = 0;
        for (String word : words) {
            sum += hash(word);
        }
        Earlier earlier = find(sum, words);
        Earlier own = new Earlier(number, words);
        whole.putIfAbsent(sum, own);
        for (String word : words) {
            withoutOne.putIfAbsent(sum - hash(word), own);
        }
        return earlier == null ? null : (Integer) earlier.number();
    }

    private @Nullable Earlier find(long sum, Set<String> words) {
        Earlier same = whole.get(sum);
        if (same == null) {
            same = withoutOne.get(sum);
        }
        for (String word : words) {
            same = same == null ? whole.get(sum - hash(word)) : same;
        }
        return same != null && differInOneWordAtMost(same.words(), words) ? same : null;
    }

    /** Sums may meet by chance; and another number is another demand. */
    private static boolean differInOneWordAtMost(Set<String> one, Set<String> other) {
        int different = 0;
        for (String word : one) {
            if (!other.contains(word)) {
                different += isNumber(word) ? 2 : 1;
            }
        }
        for (String word : other) {
            if (!one.contains(word)) {
                different += isNumber(word) ? 2 : 1;
            }
        }
        return different <= 1;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static long hash(String word) {
        return word.hashCode() * 0x9E3779B97F4A7C15L;
    }
}
