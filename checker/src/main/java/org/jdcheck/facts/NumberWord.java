package org.jdcheck.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words for numbers are worth. */
public final class NumberWord {
    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ", -1);
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        for (int i = 1; i < SMALL.length; i++) {
            VALUES.put(SMALL[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            VALUES.put(TENS[i], 20 + 10 * i);
        }
    }

    private NumberWord() {}

    /** The number that one word in small letters names, from one to nineteen or a round ten; null for any other word. */
    static @Nullable Integer of(String word) {
        return VALUES.get(word);
    }

    /**
     * What a figure is worth, in digits ("1,5") or words ("twenty-five", "one and a half").
     *
     * @throws NumberFormatException for anything else
     */
    public static double value(String figure) {
        String words = figure.toLowerCase(Locale.ROOT);
        if (words.equals("one and a half")) {
            return 1.5;
        }
        if (!Character.isLetter(words.charAt(0))) {
            return Double.parseDouble(words.replace(',', '.'));
        }
        int sum = 0;
        for (String word : words.split("[ -]", -1)) {
            Integer value = of(word);
            if (value == null) {
                throw new NumberFormatException(figure);
            }
            sum += value;
        }
        return sum;
    }
}
