package org.jdcheck.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an obligation.
 *
 * @param law the id of the obligation in this version
 * @param from the first day on which it binds
 * @param to the last such day, or null while it has none
 * @param citations where it is written
 * @param with what it demands, for the matcher
 */
public record Entry(
        String law, LocalDate from, @Nullable LocalDate to, List<Citation> citations, Map<String, Object> with) {
    public Entry {
        citations = List.copyOf(citations);
        with = Map.copyOf(with);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the entry of " + law + " ends before it begins");
        }
    }

    public boolean bindsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
