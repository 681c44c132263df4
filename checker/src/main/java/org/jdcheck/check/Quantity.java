package org.jdcheck.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.NumberWord;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a phrase with a number states ("37.5 hours a week", "up to 20 % travel").
 *
 * @param at its words, with the lower end of a range and "up to" or the like
 * @param low the least it may be
 * @param high the most it may be
 */
record Quantity(Span at, double low, double high) {
    private static final int REACH = 28;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d{1,3}(?:[.,]\\d)?|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)\\b");
    private static final String SHORT =
            "(?:\\d{1,3}(?:[.,]\\d{1,2})?|one|two|three|four|five|six|ten|twelve|twenty|thirty)";
    private static final Pattern DECIMAL_BEFORE = Pattern.compile("(\\d{1,3})[.,]$");
    private static final Pattern FRACTION = Pattern.compile("^[.,](\\d)(?!\\d)");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("(?i)\\b(" + SHORT + ")\\s?(?:%|hours?|hrs|days?|percent)?\\s*(?:-|–|—|to|or|and|/)\\s*$");
    private static final Pattern UP_TO = Pattern.compile(
            "(?i)\\b(?:up to|max(?:imum)?(?: of)?|no more than|not more than|under|less than|a maximum of)\\s*$");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?i)\\b(?:at least|min(?:imum)?(?: of)?|more than|over|from|no less than|a minimum of|around|about|approx(?:imately|\\.)?|average(?: of)?|circa|c\\.|some|another|extra|additional)\\s*$");

    /** The figure in the words, or null where they name no number that is understood. */
    static @Nullable Quantity of(Posting posting, Span words) {
        String text = posting.text();
        Matcher number = NUMBER.matcher(words.in(text));
        if (!number.find()) {
            return null;
        }
        int start = words.start() + number.start();
        double value = NumberWord.value(number.group());
        // A word has no decimals: "Room 12,five days a week".
        boolean inDigits = Character.isDigit(number.group().charAt(0));
        int behind = words.start() + number.end();
        Matcher fraction = FRACTION.matcher(text.substring(behind, Math.min(text.length(), behind + 3)));
        boolean cut = inDigits && number.end() == words.end() - words.start() && fraction.find();
        if (cut) {
            value = NumberWord.value(number.group() + "." + fraction.group(1));
        }
        Span item = posting.itemAt(words.start());
        String before = text.substring(Math.max(item.start(), start - REACH), start);
        Matcher decimal = DECIMAL_BEFORE.matcher(before);
        if (inDigits && decimal.find()) {
            value = NumberWord.value(decimal.group(1) + "." + number.group());
            start -= decimal.group().length();
            before = before.substring(0, decimal.start());
        }
        double low = value;
        double high = value;
        Matcher range = RANGE_BEFORE.matcher(before);
        if (range.find()) {
            low = NumberWord.value(range.group(1));
            start -= before.length() - range.start();
        } else if (UP_TO.matcher(before).find()) {
            low = 0;
        } else if (AT_LEAST.matcher(before).find()
                || text.startsWith("+", start + number.group().length())) {
            high = Double.MAX_VALUE;
        }
        int end = words.end() + (cut ? 2 : 0);
        return new Quantity(new Span(Math.min(start, words.start()), end), Math.min(low, high), high);
    }

    /** True where no number is in both. */
    boolean isApartFrom(Quantity other) {
        return high < other.low || other.high < low;
    }
}
