package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.Set;
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
 * @param basis what the figure counts
 * @param severalPosts true for a range that is said to be one for several levels or places
 * @param flaws what is wrong with how it is written
 */
public record Pay(
        Span at,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String currency,
        @Nullable Period period,
        Basis basis,
        boolean severalPosts,
        Set<Flaw> flaws) {
    public Pay {
        flaws = Set.copyOf(flaws);
    }

    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** What a figure counts, as far as the words beside it say so. */
    public enum Basis {
        BASE,
        /** With commission, bonus or equity in it: on-target earnings, total compensation. */
        TOTAL,
        /** From base at one end to a total at the other. */
        MIXED,
        UNSAID
    }

    public enum Flaw {
        /** The first amount of the range is the larger one. */
        INVERTED,
        /** The two ends have different periods or units. */
        MIXED_UNITS
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
