package org.jdcheck.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A day of the application or of the work, as the posting writes it; it need not exist ("31 April").
 *
 * @param at the date's words
 * @param role what happens on that day
 * @param year null where none is named
 * @param month 1 to 12
 * @param day null where only a month is named
 * @param weekday null where none is named
 */
public record DateNamed(
        Span at,
        Role role,
        @Nullable Integer year,
        int month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday) {
    /** What a date is for. */
    public enum Role {
        START,
        CLOSING
    }

    private static final int LEAP_YEAR = 2000;

    /** False for a day that no calendar has. */
    public boolean exists() {
        return day == null
                || (day >= 1
                        && day
                                <= YearMonth.of(year == null ? LEAP_YEAR : year, month)
                                        .lengthOfMonth());
    }

    /** False where the weekday named is not the one of that day; true where either is not known. */
    public boolean fallsOnItsWeekday() {
        LocalDate date = date();
        return date == null || weekday == null || date.getDayOfWeek() == weekday;
    }

    /** The day, or null where the year or the day is not named or there is no such day. */
    public @Nullable LocalDate date() {
        if (year == null || day == null || !exists()) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
