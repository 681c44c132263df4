package org.jdcheck.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdcheck.facts.DateNamed;
import org.jdcheck.facts.DateNamed.Role;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/** Days that no calendar has, days that are another weekday, two closing or starting dates, and a closing date behind the first day of work. */
public record DatesContradiction() implements Matcher {
    /** Without a year, a closing date farther behind the start than this is of the year before. */
    private static final int FARTHEST_WITHOUT_YEAR = 150;

    private static final int ANY_YEAR = 2001;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        for (DateNamed date : facts.dates()) {
            if (!date.exists()) {
                matches.add(said(date, "impossible", null));
            } else if (!date.fallsOnItsWeekday()) {
                matches.add(said(
                        date,
                        "weekday",
                        Objects.requireNonNull(date.date()).getDayOfWeek().name()));
            }
        }
        DateNamed closing = only(Role.CLOSING, facts.dates(), matches, posting);
        DateNamed start = only(Role.START, facts.dates(), matches, posting);
        if (closing != null && start != null && isBehind(closing, start)) {
            boolean inOrder = closing.at().start() > start.at().start();
            matches.add(said(
                    inOrder ? closing : start,
                    "closing",
                    (inOrder ? start : closing).at().in(posting.text())));
        }
        return matches;
    }

    /** The one date of that role; null where there is none, or where there are several, which is noted. */
    private static @Nullable DateNamed only(Role role, List<DateNamed> dates, List<Match> matches, Posting posting) {
        DateNamed first = null;
        for (DateNamed date : dates) {
            if (date.role() != role || !date.exists()) {
                continue;
            }
            if (first == null) {
                first = date;
            } else if (isAnotherDay(first, date)) {
                matches.add(said(
                        date,
                        role == Role.CLOSING ? "two" : "two-starts",
                        first.at().in(posting.text())));
                return null;
            }
        }
        return first;
    }

    private static boolean isAnotherDay(DateNamed one, DateNamed other) {
        boolean sameYear =
                one.year() == null || other.year() == null || one.year().equals(other.year());
        boolean sameDay = one.day() == null || other.day() == null || one.day().equals(other.day());
        return !(sameYear && sameDay && one.month() == other.month());
    }

    private static boolean isBehind(DateNamed closing, DateNamed start) {
        boolean years = closing.year() != null && start.year() != null;
        LocalDate close = day(closing, years, false);
        LocalDate begin = day(start, years, true);
        long days = ChronoUnit.DAYS.between(begin, close);
        return days > 0 && (years || days <= FARTHEST_WITHOUT_YEAR);
    }

    /** Where no day is named, the first or the last of the month. */
    private static LocalDate day(DateNamed date, boolean withYear, boolean last) {
        LocalDate first = LocalDate.of(withYear ? Objects.requireNonNull(date.year()) : ANY_YEAR, date.month(), 1);
        int day = date.day() != null ? date.day() : last ? first.lengthOfMonth() : 1;
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    private static Match said(DateNamed date, String which, @Nullable String first) {
        Map<String, String> details = new HashMap<>(Map.of(Match.CASE, which));
        if (first != null) {
            details.put(
                    "first",
                    which.equals("weekday")
                            ? first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT)
                            : first);
        }
        return new Match.Said(date.at(), details);
    }
}
