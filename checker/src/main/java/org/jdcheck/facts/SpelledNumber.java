package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "thirty thousand", "twenty-five", "forty two and a half thousand" only as far as "forty two". */
final class SpelledNumber {
    private SpelledNumber() {}

    /** The number whose first word begins at the offset; null where no such word stands there. */
    static @Nullable Amount at(String text, int start) {
        long total = 0;
        long current = 0;
        boolean any = false;
        boolean thousands = false;
        int end = start;
        int at = start;
        while (at < text.length()) {
            int wordEnd = wordEnd(text, at);
            String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
            Integer value = NumberWord.of(word);
            boolean fits = value != null && (value < 10 ? current % 10 == 0 : current % 100 == 0);
            if (value != null && !fits) {
                break;
            }
            if (value != null) {
                current += value;
            } else if (word.equals("hundred") && any) {
                current *= 100;
            } else if ((word.equals("thousand") || word.equals("grand")) && any && !thousands) {
                total = current * 1000;
                current = 0;
                thousands = true;
            } else if (!(word.equals("and") && current % 100 == 0 && any && nextIsNumber(text, wordEnd))) {
                break;
            }
            any = true;
            end = word.equals("and") ? end : wordEnd;
            at = wordEnd < text.length() && (text.charAt(wordEnd) == ' ' || text.charAt(wordEnd) == '-')
                    ? wordEnd + 1
                    : text.length();
        }
        if (!any || total + current > 10_000_000) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(total + current);
        Amount amount = Amount.withUnit(text, start, end, number);
        return amount != null && thousands && amount.unit() == Amount.Unit.NONE
                ? new Amount(amount.at(), number.divide(BigDecimal.valueOf(1000)), Amount.Unit.THOUSAND)
                : amount;
    }

    private static boolean nextIsNumber(String text, int at) {
        int start = Math.min(text.length(), at + 1);
        return NumberWord.of(text.substring(start, wordEnd(text, start)).toLowerCase(Locale.ROOT)) != null;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
