package org.jdcheck.facts;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jdcheck.facts.DateNamed.Role;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads the dates that words such as "closing date" or "start date" announce. Other dates are nobody's business here. */
final class DateReader {
    private static final int REACH = 48;
    private static final int WORDS_BEFORE = 40;
    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String WEEKDAY =
            "(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?";
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b" + WEEKDAY + "(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](" + MONTHS + ")\\b|(" + MONTHS
                    + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b|(" + MONTHS + ")\\b)(?:,? ?-?((?:19|20)\\d\\d)\\b)?");
    private static final Pattern NUMERIC = Pattern.compile(
            "\\b(?:((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)|(\\d{1,2})[/.](\\d{1,2})[/.]((?:20)?\\d\\d))\\b");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?i)\\b(?:interview\\w*|week|w/c|course|training|term|internal|external|priority|first|early|previous\\w*|original\\w*|opening|shortlist\\w*|school year|academic year|assessment\\w*|induction|receipt|work on) (?:\\w+ ){0,2}$");

    private DateReader() {}

    static List<DateNamed> read(Reading reading) {
        List<Found> all = new ArrayList<>();
        collect(reading, Concept.START_DATE, Role.START, all);
        collect(reading, Concept.CLOSING_DATE, Role.CLOSING, all);
        boolean monthFirst = all.stream().anyMatch(found -> found.second > 12);
        boolean dayFirst = all.stream().anyMatch(found -> found.first > 12 && found.second > 0);
        List<DateNamed> dates = new ArrayList<>();
        for (Found found : all) {
            if (found.date != null) {
                dates.add(found.date);
            } else if (monthFirst != dayFirst) {
                int month = monthFirst ? found.first : found.second;
                int day = monthFirst ? found.second : found.first;
                if (month >= 1 && month <= 12) {
                    dates.add(new DateNamed(found.at, found.role, found.year, month, day, null));
                }
            }
        }
        dates.sort(Comparator.comparing(DateNamed::at));
        return dates.stream().distinct().toList();
    }

    /** A date, or figures of which it is not yet known which is the day. */
    private record Found(Span at, Role role, @Nullable DateNamed date, int first, int second, int year) {}

    private static void collect(Reading reading, Concept concept, Role role, List<Found> all) {
        String text = reading.posting().text();
        for (Hit hit : reading.all(concept)) {
            Span line = reading.posting().lineAt(hit.at().start()).span();
            String before = text.substring(
                    Math.max(line.start(), hit.at().start() - WORDS_BEFORE),
                    hit.at().start());
            if (OF_SOMETHING_ELSE.matcher(before).find() || OtherSubject.governs(reading.posting(), hit.at())) {
                continue;
            }
            int end = Math.min(line.end(), hit.at().end() + REACH);
            Found found = end <= hit.at().end() ? null : first(new Span(hit.at().end(), end), text, role);
            if (found != null && !isAnotherSentence(text, hit.at().end(), found.at.start())) {
                all.add(found);
            }
        }
    }

    private static boolean isAnotherSentence(String text, int from, int to) {
        String between = text.substring(from, to).toLowerCase(Locale.ROOT);
        return between.contains(". ")
                || between.contains(";")
                || between.contains("interview")
                || between.contains(" start")
                || between.contains(" and ");
    }

    private static @Nullable Found first(Span span, String text, Role role) {
        String words = span.in(text);
        Matcher named = DATE.matcher(words);
        Matcher figures = NUMERIC.matcher(words);
        boolean hasFigures = figures.find();
        if (named.find() && (!hasFigures || named.start() < figures.start())) {
            return named(named, span.start(), role);
        }
        return hasFigures ? figures(figures, span.start(), role) : null;
    }

    private static Found named(Matcher date, int offset, Role role) {
        String month = date.group(3) != null ? date.group(3) : date.group(4) != null ? date.group(4) : date.group(6);
        String day = date.group(2) != null ? date.group(2) : date.group(5);
        Span at = new Span(offset + date.start(), offset + date.end());
        Integer year = date.group(7) == null ? null : Integer.valueOf(date.group(7));
        return new Found(
                at,
                role,
                new DateNamed(
                        at,
                        role,
                        year,
                        month(month),
                        day == null ? null : Integer.valueOf(day),
                        weekday(date.group(1))),
                0,
                0,
                0);
    }

    private static Found figures(Matcher date, int offset, Role role) {
        Span at = new Span(offset + date.start(), offset + date.end());
        if (date.group(1) != null) {
            int month = Integer.parseInt(date.group(2));
            DateNamed named = month < 1 || month > 12
                    ? null
                    : new DateNamed(
                            at, role, Integer.valueOf(date.group(1)), month, Integer.valueOf(date.group(3)), null);
            return new Found(at, role, named, 0, 0, 0);
        }
        int year = Integer.parseInt(date.group(6));
        return new Found(
                at,
                role,
                null,
                Integer.parseInt(date.group(4)),
                Integer.parseInt(date.group(5)),
                year < 100 ? 2000 + year : year);
    }

    private static int month(@Nullable String name) {
        String letters = name == null ? "jan" : name.toLowerCase(Locale.ROOT).substring(0, 3);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(letters)
                + 1;
    }

    private static @Nullable DayOfWeek weekday(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int number = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
        return DayOfWeek.of(number + 1);
    }
}
