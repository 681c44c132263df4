package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jdcheck.facts.Pay.Flaw;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money, or a number that may be one, as it is written; whether it is pay is a question to what stands around it.
 *
 * @param at its words, with what opens it at one end and its period
 * @param amounts the amounts and currencies alone
 * @param low the smaller or only amount
 * @param high the larger amount; equal to low where there is one
 * @param range true where two amounts are named
 * @param scaled true where a k, a lakh or the like stands at one of them
 * @param large true for millions
 * @param currency null where none stands
 * @param openBelow true where only the top is named
 * @param openAbove true where only the bottom is named
 */
record Figure(
        Span at,
        Span amounts,
        BigDecimal low,
        BigDecimal high,
        boolean range,
        boolean scaled,
        boolean large,
        @Nullable String currency,
        @Nullable Period period,
        boolean openBelow,
        boolean openAbove,
        Set<Flaw> flaws) {
    Figure {
        flaws = flaws.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flaws));
    }
}
