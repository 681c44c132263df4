package org.jdcheck.facts;

import java.math.BigDecimal;
import org.jdcheck.facts.Amount.Unit;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.facts.PayGrammar.Named;
import org.jspecify.annotations.Nullable;

/**
 * One end of a figure: an amount with its currency and period.
 *
 * @param end where its words end, period left out
 */
record FigureEnd(
        Amount amount, @Nullable String currency, @Nullable Named period, int end) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * Reads on behind an amount; null where it is a time of day or a part of a word.
     *
     * @param leading the currency before the amount
     * @param limit the end of the line
     */
    static @Nullable FigureEnd read(String text, Currencies.@Nullable Named leading, Amount amount, int limit) {
        int end = amount.at().end();
        boolean shillings = text.startsWith("/=", end);
        end = shillings ? end + 2 : end;
        Currencies.Named behind = Currencies.behind(text, end);
        Amount read = amount;
        if (behind != null) {
            int dollars = behind.end();
            int cents = dollars < limit && text.charAt(dollars) == ' ' && amount.unit() == Unit.NONE
                    ? SpelledNumber.endOfCents(text, dollars + 1)
                    : -1;
            end = Math.max(dollars, cents);
            read = cents < 0
                    ? amount
                    : new Amount(
                            amount.at(), SpelledNumber.withCents(amount.number(), text, dollars + 1, cents), Unit.NONE);
        }
        String currency = leading != null && !leading.code().equals("$")
                ? leading.code()
                : behind != null ? behind.code() : leading != null ? leading.code() : null;
        if (currency == null && (amount.unit() == Unit.LAKH || amount.unit() == Unit.CRORE)) {
            currency = "INR";
        }
        if (currency == null && shillings) {
            currency = "KES";
        }
        Named period = PayGrammar.periodBehind(text, end, limit);
        boolean timeOfDay = period != null
                && currency == null
                && period.period() == Period.MONTH
                && amount.value().compareTo(THOUSAND) < 0;
        if (timeOfDay) {
            return null;
        }
        boolean letters = period == null && end < text.length() && isInsideWord(text, end, currency != null);
        boolean joined = letters && PayGrammar.secondAmount(text, end, limit, "") >= 0;
        return letters && !joined ? null : new FigureEnd(read, currency, period, end);
    }

    /** Letters go on right behind the amount; a capital behind money begins the next word of a badly pasted text. */
    private static boolean isInsideWord(String text, int end, boolean money) {
        char next = text.charAt(end);
        return Character.isLetterOrDigit(next) && !(money && Character.isUpperCase(next));
    }
}
