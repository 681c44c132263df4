package org.jdcheck.facts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Pay.Period;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand around amounts of pay, each looked for at one place only, so that no pattern runs over the text.
 */
final class PayGrammar {
    private static final String EACH = "(?:(?:for )?(?:per|an?|each|every)(?: full)?|/|p/)\\s?-?";

    /** What may stand between an amount and its period. */
    private static final String QUALIFIER =
            "[\\s(,;]{0,3}(?:/-\\s?)?(?:(?:gross|net|base|basic|brutto|bruto|pro[ -]rata|fte|before tax|salary|pay)[\\s,/)(]{1,2}){0,2}";

    /** The end of a word; in badly pasted texts a capital begins the next one: "per annumThe". */
    private static final String END = "(?-i:(?![a-z0-9])(?!(?<=[A-Z])[A-Z]))";

    private static final Pattern PERIOD = Pattern.compile("(?i)" + QUALIFIER + "(?:"
            + "(?<hour>" + EACH + "(?:hours?|hrs?|h)" + END + "|ph" + END + "|p\\.\\s?h" + END + "\\.?|hourly" + END
            + "|hr" + END + "|hour" + END + "(?! ?[\\p{L}-]))"
            + "|(?<day>" + EACH + "(?:working )?(?:day|shift|session|visit|night)" + END + "|pd" + END + "|p\\.\\s?d"
            + END + "\\.?|daily" + END + ")"
            + "|(?<week>" + EACH + "(?:week|wk)" + END + "|pw" + END + "|p\\.\\s?w" + END + "\\.?|weekly" + END
            + "|week" + END + "(?! ?[\\p{L}-]))"
            + "|(?<month>" + EACH + "(?:calendar )?(?:months?|mo|mth)" + END + "|pcm" + END + "|pm" + END + "|p\\.\\s?m"
            + END + "\\.?|monthly" + END + "|month" + END + "(?! ?[\\p{L}-]))"
            + "|(?<year>" + EACH
            + "(?:annum|anum|years?|yr|y|a)" + END + "|pa" + END + "|p\\.\\s?a" + END + "\\.?|annum" + END
            + "|annual(?:ly)?" + END + "|yearly" + END + "|lpa" + END + "|year" + END + "(?! ?[\\p{L}-])))");

    private static final Pattern PERIOD_BEFORE = Pattern.compile(
            "(?i)(?:"
                    + "(?<hour>\\b(?:hourly|(?:per|an|each|every) hour|p/h)\\b)"
                    + "|(?<day>\\b(?:day rate|daily rate|daily|(?:per|each|every) (?:day|shift|night))\\b)"
                    + "|(?<week>(?<!paid )\\b(?:weekly|(?:per|each|every) week)\\b)"
                    + "|(?<month>(?<!paid )\\b(?:monthly|(?:per|each|every) month)\\b)"
                    + "|(?<year>\\b(?:annual(?:ly|ised|ized)?|per annum|per year|yearly)\\b))(?:(?!\\b(?:plus|and|with)\\b)[^\\d\\n;,+])*$");

    private static final Pattern JOINT =
            Pattern.compile("(?i)(?:/[=-](?!\\d))?[\\s)]{0,3}(?:(?:-{1,2}|–|—|−|~|→|->|to|through|bis|till|thru|-to-"
                    + "|,?\\s?(?:and )?(?:then )?(?:rising |increasing |going |moving |growing |climbing |goes |rises |increases |moves |climbs |you move |move )?(?:all the way )?up ?to"
                    + "|,?\\s?(?:and )?(?:then )?(?:rising|increasing|moving|going|growing|climbing|goes|rises|increases|moves|climbs|progressing) to"
                    + "|,?\\s?(?:and )?(?:top(?:s|ping)? out|max(?:es|ing)? out) at)"
                    + "|(?<slash>/)|(?<and>and|&))\\s{0,3}(?:approx\\.? |circa |c\\. ?|around |about )?");

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:approximately |around )?$");

    /** What a bare second number counts, where it is no amount: "$20 - 40 hours". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)[\\s-]?(?:\\+\\s?)?(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|percent|people|staff|positions?|openings?|vacanc\\w*|shifts?|employees|nights?|[ap]m|minutes?|miles?|x|st|nd|rd|th|bed|:\\d\\d)(?![\\p{L}])");

    private PayGrammar() {}

    /** A period and where its words end. */
    record Named(Period period, int end) {}

    static Matcher at(Pattern pattern, String text, int from, int limit) {
        Matcher matcher = pattern.matcher(text).region(Math.min(from, limit), limit);
        matcher.useTransparentBounds(true);
        return matcher;
    }

    /** The period that stands behind an amount, or null. */
    static @Nullable Named periodBehind(String text, int from, int limit) {
        Matcher matcher = at(PERIOD, text, from, limit);
        return matcher.lookingAt() ? new Named(periodOf(matcher), matcher.end()) : null;
    }

    /** The period that the label or sentence names before an amount, or null. */
    static @Nullable Period periodBefore(String words) {
        Matcher matcher = PERIOD_BEFORE.matcher(words);
        return matcher.find() ? periodOf(matcher) : null;
    }

    private static Period periodOf(Matcher matcher) {
        for (Period period : Period.values()) {
            if (matcher.group(period.name().toLowerCase(Locale.ROOT)) != null) {
                return period;
            }
        }
        throw new IllegalStateException("a period of no kind");
    }

    /**
     * Where the second amount of a range begins, or -1 where nothing joins one. A slash joins numbers that have the same
     * count of digits, the second being larger: "90/120" and "£28,000/£35,000", not "24/7", "12/05" or "$18/hr".
     */
    static int secondAmount(String text, int from, int limit, String before) {
        Matcher matcher = at(JOINT, text, from, limit);
        if (!matcher.lookingAt()) {
            return -1;
        }
        return matcher.group("and") != null && !BETWEEN.matcher(before).find() ? -1 : matcher.end();
    }

    static boolean countsSomethingElse(String text, int from, int limit) {
        return at(COUNTED, text, from, limit).lookingAt();
    }
}
