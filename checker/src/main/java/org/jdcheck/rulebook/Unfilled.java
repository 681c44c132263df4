package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author of a new rule file has yet to fill in: all that begins with TODO. */
public final class Unfilled {
    private static final Pattern KEY = Pattern.compile("^([a-z][a-z-]*):(?:\\s.*)?$");
    /** "TODO:" with a colon is what a rule on leftovers of templates may look for. */
    private static final Pattern LEFT =
            Pattern.compile("^(?:- +)?(?:[a-z][a-z-]*: +)?[\"'\\[]*(TODO [^:].*?)[\"'\\]]*$");

    private Unfilled() {}

    /** One sentence for each place, with its line, counted from 1, and its key; empty where nothing is left. */
    public static List<String> in(RuleSource source) {
        List<String> left = new ArrayList<>();
        String key = "";
        int number = 0;
        for (String line : source.text().lines().map(String::strip).toList()) {
            number++;
            Matcher named = KEY.matcher(line);
            key = named.matches() ? named.group(1) : key;
            Matcher open = LEFT.matcher(line);
            if (open.matches()) {
                left.add("line " + number + ", " + key + ": " + open.group(1).strip());
            }
        }
        return left;
    }
}
