package org.jdcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Pay;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.facts.PlaceNamed;
import org.jdcheck.law.Places;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A figure that nobody is paid for the period named, such as $24 a year: most often another period is meant. The bounds are
 * wide, and known only for some currencies; for all others nothing is said.
 */
public record ImplausiblePay(Places places) implements Matcher {
    private static final List<String> DOLLAR_COUNTRIES = List.of("US", "CA", "AU", "NZ", "SG");

    /** What is paid at least and at most for a period. */
    private record Bounds(BigDecimal least, BigDecimal most) {
        boolean hold(@Nullable BigDecimal amount) {
            return amount == null || (amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0);
        }
    }

    /** In dollars, pounds, euros and francs. */
    private static final Map<Period, Bounds> HARD =
            bounds(new int[] {2, 10, 40, 60, 1000}, new int[] {1000, 10_000, 20_000, 60_000, 5_000_000});

    /** In rupees. */
    private static final Map<Period, Bounds> RUPEES = bounds(
            new int[] {20, 100, 500, 1000, 30_000}, new int[] {20_000, 200_000, 700_000, 3_000_000, 200_000_000});

    /** In Kenyan shillings. */
    private static final Map<Period, Bounds> SHILLINGS = bounds(
            new int[] {25, 200, 1000, 2000, 40_000}, new int[] {30_000, 300_000, 1_500_000, 5_000_000, 100_000_000});

    /** From the amounts for an hour, a day, a week, a month and a year. */
    private static Map<Period, Bounds> bounds(int[] least, int[] most) {
        Map<Period, Bounds> bounds = new EnumMap<>(Period.class);
        int i = 0;
        for (Period period : Period.values()) {
            bounds.put(period, new Bounds(BigDecimal.valueOf(least[i]), BigDecimal.valueOf(most[i])));
            i++;
        }
        return bounds;
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        for (Pay pay : facts.pay()) {
            Period period = pay.period();
            Bounds bounds = period == null ? null : boundsOf(facts, pay, period);
            boolean fits = bounds == null || (bounds.hold(pay.low()) && bounds.hold(pay.high()));
            if (!fits && period != null && pay.flaws().isEmpty()) {
                matches.add(
                        new Match.Said(pay.at(), Map.of("period", period.name().toLowerCase(Locale.ROOT))));
            }
        }
        return matches;
    }

    private @Nullable Bounds boundsOf(Facts facts, Pay pay, Period period) {
        String currency = pay.currency();
        if (currency == null) {
            return null;
        }
        Map<Period, Bounds> bounds = switch (currency) {
            case "USD", "CAD", "AUD", "NZD", "SGD", "EUR", "GBP", "CHF" -> HARD;
            case "$" -> areDollarsKnown(facts) ? HARD : Map.<Period, Bounds>of();
            case "INR" -> RUPEES;
            case "KES" -> SHILLINGS;
            default -> Map.<Period, Bounds>of();
        };
        return bounds.get(period);
    }

    /** The sign alone also stands for pesos, in sums of thousands an hour. */
    private boolean areDollarsKnown(Facts facts) {
        return facts.places().stream()
                .map(PlaceNamed::code)
                .filter(Objects::nonNull)
                .allMatch(code -> DOLLAR_COUNTRIES.stream().anyMatch(country -> places.isWithin(code, country)));
    }
}
