package org.jdcheck.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdcheck.house.House;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows beside the words: the day, the places, the employer.
 *
 * @param asOf the day whose law counts
 * @param places codes of the places the posting is meant for; empty where only the text may tell
 * @param headcount how many people the employer has; null where that is not known
 * @param house what the employer's profile tells of all its postings
 */
public record Setting(
        LocalDate asOf, SortedSet<String> places, @Nullable Integer headcount, House house) {
    public Setting {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        if (headcount != null && headcount < 0) {
            throw new IllegalArgumentException("headcount " + headcount);
        }
    }

    /** A setting without a profile. */
    public Setting(LocalDate asOf, SortedSet<String> places, @Nullable Integer headcount) {
        this(asOf, places, headcount, House.NONE);
    }

    /** A setting of which only the day is known. */
    public static Setting on(LocalDate asOf) {
        return new Setting(asOf, new TreeSet<>(), null);
    }

    /** The same setting for a posting that is meant for these places. */
    public Setting in(SortedSet<String> otherPlaces) {
        return new Setting(asOf, otherPlaces, headcount, house);
    }
}
