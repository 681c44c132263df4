package org.jdcheck.facts;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads years and months of experience; the employer's age, ages, contract terms and the like are left out. */
final class YearsReader {
    private static final String NUMBER =
            "\\d{1,2}(?:[.,]5)?|one and a half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty";
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)\\b(?P<low>" + NUMBER
                    + ")(?:\\s?\\(\\d{1,2}\\))?(?:\\s*(?P<plus1>\\+))?(?:\\s*(?:-|–|—|to|or)\\s*(?P<high>" + NUMBER
                    + ")(?:\\s?\\(\\d{1,2}\\))?)?\\s*(?P<plus>\\+|plus|or more)?[\\s-]*(?P<unit>years?|yrs?\\.?|months?)['’]?(?:\\s(?P<plus2>plus|or more)\\b)?");

    private YearsReader() {}

    static List<Years> read(Reading reading) {
        List<Years> years = new ArrayList<>();
        new PatternSet(reading.vocabulary().of(Concept.TIME_SPAN), List.of(FIGURE))
                .find(reading.posting(), reading.hits(), found -> {
                    Years read = years(reading, found.at(), found.groups());
                    if (read != null) {
                        years.add(read);
                    }
                });
        return withLevels(reading, years);
    }

    private static @Nullable Years years(Reading reading, Span at, Matcher groups) {
        Span item = reading.posting().itemAt(at.start());
        Section.Kind section = reading.posting().sectionAt(at.start()).kind();
        boolean listed = section == Section.Kind.REQUIREMENTS || section == Section.Kind.PREFERRED;
        boolean asksForExperience = reading.has(Concept.EXPERIENCE, item)
                && (listed || reading.has(Concept.REQUIREMENT_ANNOUNCED, item) || reading.has(Concept.PREFERENCE, item))
                && !(section == Section.Kind.ABOUT
                        || section == Section.Kind.BENEFITS
                        || section == Section.Kind.CAREER_PATH);
        if (!asksForExperience || reading.has(Concept.OTHER_SPAN_OF_TIME, Reading.around(at, 40, 25, item))) {
            return null;
        }
        boolean months = groups.group("unit").toLowerCase(Locale.ROOT).startsWith("m");
        int low = months(groups.group("low"), months);
        boolean open = groups.group("plus") != null || groups.group("plus1") != null || groups.group("plus2") != null;
        Integer high = groups.group("high") != null ? (Integer) months(groups.group("high"), months) : null;
        if (low == 0 || low > 40 * 12) {
            return null;
        }
        return new Years(
                at,
                low,
                high != null ? high : open ? null : (Integer) low,
                about(reading, at, item),
                Set.of(),
                !reading.isPreferred(item));
    }

    private static int months(String number, boolean months) {
        double value = switch (number.toLowerCase(Locale.ROOT)) {
            case "one" -> 1;
            case "one and a half" -> 1.5;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "twelve" -> 12;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            default -> Double.parseDouble(number.replace(',', '.'));
        };
        return (int) Math.round(months ? value : value * 12);
    }

    /** What the figure is about: the words behind it, up to the next mark and at most 90 characters. */
    private static @Nullable Span about(Reading reading, Span at, Span item) {
        String text = reading.posting().text();
        int end = at.end();
        while (end < item.end() && end - at.end() < 90 && ";.,(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span words = new Span(at.end(), end).trimmed(text);
        return words.start() == words.end() ? null : words;
    }

    /** The levels named between this figure and the next one, or the end of the item. */
    private static List<Years> withLevels(Reading reading, List<Years> years) {
        List<Years> levelled = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Years figure = years.get(i);
            Span item = reading.posting().itemAt(figure.at().start());
            int end = item.end();
            if (i + 1 < years.size()) {
                end = Math.max(
                        figure.at().end(), Math.min(end, years.get(i + 1).at().start()));
            }
            Set<Level> levels =
                    TitleReader.levelsIn(reading, new Span(figure.at().end(), end));
            levelled.add(new Years(
                    figure.at(), figure.minMonths(), figure.maxMonths(), figure.about(), levels, figure.demanded()));
        }
        return levelled;
    }
}
