package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.Locale;
import org.jdcheck.posting.Span;
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
                return cents(text, start, at, total, current);
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
        return any ? amount(text, start, end, total + current, thousands) : null;
    }

    private static @Nullable Amount amount(String text, int start, int end, long value, boolean thousands) {
        if (value > 10_000_000) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(value);
        Amount amount = Amount.withUnit(text, start, end, number);
        return amount != null && thousands && amount.unit() == Amount.Unit.NONE
                ? new Amount(amount.at(), number.divide(BigDecimal.valueOf(1000)), Amount.Unit.THOUSAND)
                : amount;
    }

    /** "forty-six fifty an hour": a second number behind the first counts cents where an hour's pay is named. */
    private static @Nullable Amount cents(String text, int start, int at, long total, long current) {
        int before = text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-' ? at - 1 : at;
        int end = endOfCents(text, at);
        PayGrammar.Named period =
                end <= 0 ? null : PayGrammar.periodBehind(text, end, Math.min(text.length(), end + 20));
        boolean hourly = period != null && total == 0 && current < 100 && period.period() == Pay.Period.HOUR;
        return hourly
                ? new Amount(
                        new Span(start, end), withCents(BigDecimal.valueOf(current), text, at, end), Amount.Unit.NONE)
                : amount(text, start, before, total + current, false);
    }

    /** Where two digits of cents in words end that begin at the offset, or -1: "fifty", "eighty-five". */
    static int endOfCents(String text, int start) {
        int tens = wordEnd(text, start);
        Integer value = NumberWord.of(text.substring(start, tens).toLowerCase(Locale.ROOT));
        if (value == null || value < 10) {
            return -1;
        }
        int next = wordEnd(text, Math.min(text.length(), tens + 1));
        Integer ones = value % 10 != 0 || value < 20 || next <= tens
                ? null
                : NumberWord.of(text.substring(tens + 1, next).toLowerCase(Locale.ROOT));
        int end = ones != null && ones < 10 ? next : tens;
        String behind = text.substring(end, Math.min(text.length(), end + 9)).toLowerCase(Locale.ROOT);
        return behind.startsWith(" thousand") || behind.startsWith(" hundred") ? -1 : end;
    }

    /** The amount with the cents that stand in words from one offset to the other. */
    static BigDecimal withCents(BigDecimal amount, String text, int from, int to) {
        double cents = NumberWord.value(text.substring(from, to));
        return amount.add(BigDecimal.valueOf((long) cents, 2));
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
