package org.jdcheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;

/**
 * Another matcher's words, where the numbers among them are ages of people at work, or years of birth, and the highest of
 * them is above any minimum that a law sets: not children's ages, not hours, not "18 and over".
 */
public record Ages(org.jdcheck.rule.Matcher words) implements org.jdcheck.rule.Matcher {
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 75;
    private static final int HIGHEST_MINIMUM = 21;
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2030;
    private static final int LONGEST_NUMBER = 4;

    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");
    private static final Map<String, Integer> WRITTEN_OUT = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60));

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        return words.match(posting, facts, hits).stream()
                .filter(match ->
                        match instanceof Match.Said said && areAges(said.at().in(posting.text())))
                .toList();
    }

    /** True for words without any number too. */
    private static boolean areAges(String said) {
        int highest = 0;
        boolean any = false;
        Matcher word = WORD.matcher(said.toLowerCase(Locale.ROOT));
        while (word.find()) {
            int number = valueOf(word.group());
            if (number < 0) {
                continue;
            }
            any = true;
            boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
            boolean dayOfBirth = said.toLowerCase(Locale.ROOT).startsWith("born");
            if (!year && !dayOfBirth && (number < YOUNGEST || number > OLDEST)) {
                return false;
            }
            highest = Math.max(highest, number);
        }
        return !any || highest > HIGHEST_MINIMUM;
    }

    private static int valueOf(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return WRITTEN_OUT.getOrDefault(word, -1);
        }
        return word.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(word);
    }
}
