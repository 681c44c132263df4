package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in money, read by hand from its first digit: "82,000.50", "82.000,50", "3,00,000", "82 000", "80k",
 * "4.5 lakhs".
 *
 * @param at its words, unit included
 * @param number the number without its unit
 */
record Amount(Span at, BigDecimal number, Unit unit) {
    private static final int LONGEST_RUN = 8;

    enum Unit {
        NONE(1),
        THOUSAND(1000),
        LAKH(100_000),
        CRORE(10_000_000),
        /** Millions and more, which nobody is paid. */
        LARGE(1_000_000);

        private final BigDecimal factor;

        Unit(int factor) {
            this.factor = BigDecimal.valueOf(factor);
        }
    }

    private static final Pattern UNIT =
            Pattern.compile("\\s?(?:(T(?=€|EUR)|(?:k|K|\\(?thousand|Thousand|grand)(?![\\p{L}\\d]))"
                    + "|(?:(lpa|LPA|Lpa|lakhs?|Lakhs?|LAKHS?|lacs?|Lacs?|L)|(crores?|Crores?|cr)"
                    + "|(millions?|Millions?|billions?|bn|mn|m|M|MM|b|B))(?![\\p{L}\\d]))");

    BigDecimal value() {
        return number.multiply(unit.factor);
    }

    /** The same number in thousands, where the unit stands only at the other end of the range. */
    Amount inThousands() {
        return unit == Unit.NONE && number.compareTo(BigDecimal.valueOf(1000)) < 0 ? with(Unit.THOUSAND) : this;
    }

    Amount with(Unit other) {
        return new Amount(at, number, other);
    }

    /** The amount whose first digit stands at the offset, or null where the digits are something else (a date, a share, a telephone number). */
    static @Nullable Amount at(String text, int start) {
        int end = digits(text, start);
        boolean isReference = text.charAt(start) == '0' && end - start > 1 && !text.startsWith("00.", start);
        if (end - start > LONGEST_RUN || isReference || isSavingsPlan(text, start, end)) {
            return null;
        }
        StringBuilder number = new StringBuilder(text.substring(start, end));
        char group = 0;
        while (end < text.length() && isGroupMark(text.charAt(end)) && (group == 0 || group == text.charAt(end))) {
            int next = digits(text, end + 1);
            boolean full = next - end - 1 == 3 && number.length() > 0 && (group != 0 || end - start <= 3);
            boolean indian = text.charAt(end) == ',' && next - end - 1 == 2 && isIndianGroup(text, next);
            if (!full && !indian) {
                break;
            }
            group = text.charAt(end);
            number.append(text, end + 1, next);
            end = next;
        }
        if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',') && text.charAt(end) != group) {
            int next = digits(text, end + 1);
            if (next > end + 1 && next - end - 1 <= 2) {
                number.append('.').append(text, end + 1, next);
                end = next;
            }
        }
        return withUnit(text, start, end, new BigDecimal(number.toString()));
    }

    /** A number whose unit, if it has one, stands at the offset. */
    static @Nullable Amount withUnit(String text, int start, int end, BigDecimal number) {
        Unit unit = Unit.NONE;
        int unitEnd = end;
        Matcher words = UNIT.matcher(text).region(end, Math.min(text.length(), end + 12));
        if (words.lookingAt()) {
            unit = words.group(1) != null
                    ? Unit.THOUSAND
                    : words.group(2) != null ? Unit.LAKH : words.group(3) != null ? Unit.CRORE : Unit.LARGE;
            boolean perYear = words.group(2) != null && words.group(2).equalsIgnoreCase("lpa");
            unitEnd = perYear ? end : words.end();
        }
        int behind = skipBlank(text, unitEnd);
        if (behind < text.length() && text.charAt(behind) == '%') {
            return null;
        }
        return new Amount(new Span(start, unitEnd), number, unit);
    }

    /** "401(k)", "403b" */
    private static boolean isSavingsPlan(String text, int start, int end) {
        return end - start == 3
                && (text.startsWith("401", start) || text.startsWith("403", start) || text.startsWith("457", start))
                && end < text.length()
                && "(kKbB".indexOf(text.charAt(end)) >= 0;
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isGroupMark(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '’' || c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    /** "3,00,000": two digits are a group where further groups follow. */
    private static boolean isIndianGroup(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ',') {
            int next = digits(text, end + 1);
            if (next - end - 1 == 3) {
                return true;
            }
            if (next - end - 1 != 2) {
                return false;
            }
            end = next;
        }
        return false;
    }

    static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
