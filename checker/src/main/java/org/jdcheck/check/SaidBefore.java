package org.jdcheck.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers sentences by their content words, and finds the earlier one that says the same: with the same words, or but for one
 * word.
 *
 * <p>A sentence is known by the sum of its words' hashes, and by that sum without each of its words; so two sentences that
 * differ in one word meet, whatever the order of their words, and the cost is linear in the text. A short one must have the same
 * letters in the same order, or differ by one letter.
 */
final class SaidBefore {
    /** Sentences with fewer content words are not compared. */
    static final int FEWEST_WORDS = 3;

    private static final int FEWEST_IN_ANY_ORDER = 4;
    private static final int FEWEST_BUT_FOR_ONE = 8;
    private static final int SHORTEST_MISSPELT = 4;

    private record Earlier(int number, Set<String> words) {}

    private final Map<String, Earlier> letters = new HashMap<>();
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
        Earlier own = new Earlier(number, words);
        Earlier earlier = letters.putIfAbsent(String.join("", ContentWords.inOrder(sentence)), own);
        if (earlier == null) {
            earlier = find(sum, words);
        }
        whole.putIfAbsent(sum, own);
        for (String word : words) {
            withoutOne.putIfAbsent(sum - hash(word), own);
        }
        return earlier == null ? null : (Integer) earlier.number();
    }

    private @Nullable Earlier find(long sum, Set<String> words) {
        Earlier same = whole.get(sum);
        if (same != null && words.size() >= FEWEST_IN_ANY_ORDER && same.words().equals(words)) {
            return same;
        }
        if (same == null) {
            same = withoutOne.get(sum);
        }
        Earlier misspelt = null;
        for (String word : words) {
            long without = sum - hash(word);
            same = same == null ? whole.get(without) : same;
            Earlier near = withoutOne.get(without);
            misspelt = misspelt == null && near != null && differInOneLetter(near.words(), words) ? near : misspelt;
        }
        return same != null && words.size() >= FEWEST_BUT_FOR_ONE && differInOneWordAtMost(same.words(), words)
                ? same
                : misspelt;
    }

    /** "tyre" and "tire": all words are the same but one, and that one but for a letter inside it. */
    private static boolean differInOneLetter(Set<String> one, Set<String> other) {
        String only = onlyIn(one, other);
        String instead = onlyIn(other, one);
        if (only == null || instead == null || Math.min(only.length(), instead.length()) < SHORTEST_MISSPELT) {
            return false;
        }
        int start = 0;
        int shortest = Math.min(only.length(), instead.length());
        while (start < shortest && only.charAt(start) == instead.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && only.charAt(only.length() - 1 - end) == instead.charAt(instead.length() - 1 - end)) {
            end++;
        }
        boolean isLetter = only.concat(instead).chars().allMatch(Character::isLetter);
        return isLetter && start > 0 && end > 0 && Math.max(only.length(), instead.length()) - start - end <= 1;
    }

    /** The one word that only the first set has; null where there is none, or more than one. */
    private static @Nullable String onlyIn(Set<String> one, Set<String> other) {
        String found = null;
        for (String word : one) {
            if (!other.contains(word)) {
                if (found != null) {
                    return null;
                }
                found = word;
            }
        }
        return found;
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
