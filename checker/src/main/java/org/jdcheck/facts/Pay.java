package org.jdcheck.facts;

import java.math.BigDecimal;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A pay figure of the posting.
 *
 * @param at its words, period included
 * @param low the lowest amount, null where the figure has no lower end
 * @param high the highest amount, null where it has no upper end; equal to low for a single rate
 * @param currency ISO 4217 where a sign, code or word tells it, "$" for dollars of we do not know where, null where none stands
 * @param period null where none is named
 */
public record Pay(
        Span at,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String currency,
        @Nullable Period period) {
    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** True where both ends of a range are named. */
    public boolean isRange() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    /** True where only one end of a range is named ("up to …", "… and up"). */
    public boolean isOpenEnded() {
        return low == null || high == null;
    }
}
