package org.jdcheck.facts;

import java.math.BigDecimal;
import org.jdcheck.facts.Amount.Unit;

/**
 * The two ends of a range, with a unit that stands at one of them only carried over to the other where the other reading
 * is absurd.
 *
 * @param mixed true where each end reads as complete, and the two do not go together: "$20 - $45,000", "£12.60 - £26k"
 */
record Ends(Amount low, Amount high, boolean mixed) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param bothHaveCurrency true where both ends are written as whole sums of money */
    static Ends of(Amount low, Amount high, boolean bothHaveCurrency) {
        if (high.unit() == Unit.THOUSAND && isToTheCent(low)) {
            return new Ends(low, high, true);
        }
        if (low.unit() == Unit.THOUSAND || high.unit() == Unit.THOUSAND) {
            return new Ends(low.inThousands(), high.inThousands(), false);
        }
        if (high.unit() == Unit.LAKH || high.unit() == Unit.CRORE || high.unit() == Unit.LARGE) {
            return new Ends(low.unit() == Unit.NONE ? low.with(high.unit()) : low, high, false);
        }
        boolean oneEnd = isInThousandsOnly(low.value(), high.value());
        boolean neither = oneEnd && low.inThousands().value().compareTo(high.value()) > 0;
        return oneEnd ? new Ends(low.inThousands(), high, bothHaveCurrency || neither) : new Ends(low, high, false);
    }

    /** "120-150,000": read as it stands, the top would be hundreds of times the bottom. */
    private static boolean isInThousandsOnly(BigDecimal low, BigDecimal high) {
        return low.signum() > 0
                && low.compareTo(THOUSAND) < 0
                && high.compareTo(BigDecimal.valueOf(10_000)) >= 0
                && high.compareTo(low.multiply(BigDecimal.valueOf(100))) > 0;
    }

    /** "12.60" is an hour's pay, not twelve thousand six hundred. */
    private static boolean isToTheCent(Amount amount) {
        return amount.unit() == Unit.NONE && amount.number().scale() == 2;
    }
}
