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
    private static final String EACH = "(?:per|an?|each|every|/|p/)\\s?-?";

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
                    + "(?<hour>\\b(?:hourly|per hour|an hour|p/h)\\b)"
                    + "|(?<day>\\b(?:day rate|daily rate|daily|per day)\\b)"
                    + "|(?<week>(?<!paid )\\b(?:weekly|per week)\\b)"
                    + "|(?<month>(?<!paid )\\b(?:monthly|per month)\\b)"
                    + "|(?<year>\\b(?:annual(?:ly|ised|ized)?|per annum|per year|yearly)\\b))(?:(?!\\b(?:plus|and|with)\\b)[^\\d\\n;,+])*$");

    private static final Pattern JOINT = Pattern.compile(
            "(?i)[\\s)]{0,3}(?:(?:-{1,2}|–|—|−|~|→|to|through|bis|(?:rising |increasing |going |moving |and )?up ?to|till|(?:rising|increasing|moving) to|-to-)"
                    + "|(?<and>and|&))\\s{0,3}(?:approx\\.? |circa |c\\. ?)?");

    private static final Pattern OPEN_BEHIND = Pattern.compile(
            "(?i)(?:(?<plus>\\s?\\+|\\s?plus\\b)|[\\s,]{1,2}(?<above>(?:and|&|or) (?:up(?:wards?)?\\b(?! to)|above\\b|more\\b|higher\\b|over\\b|beyond\\b)"
                    + "|upwards?\\b(?! of)|onwards?\\b|minimum\\b(?!\\s+(?:of\\b|\\d))|min\\b(?!\\s+(?:of\\b|\\d)))|\\s(?<below>max\\b\\.?|maximum\\b|tops\\b))");

    private static final String RATE =
            "(?: (?:hourly |daily |day |annual |base )?(?:rate|salary|pay|wage)s?)?(?: for (?:the|this) (?:role|post|position|job))?(?: of| is| will be|:)?";

    private static final Pattern OPEN_BEFORE = Pattern.compile(
            "(?i)(?:(?<!\\p{L})|(?-i:(?<=[a-z])(?=[A-Z])))(?:(?<below>up ?to|up-to|as (?:much|high) as|no more than|not exceeding|capped at|max(?:imum|\\.)?"
                    + RATE
                    + "|(?<=\\b(?:salary|pay|package|earnings|basic|ote)[: ]{1,2})to)"
                    + "|(?<above>from|starting (?:(?:salary|pay|rate|wage)s? )?(?:at|from)|starts? (?:at|from)|begin(?:s|ning)? (?:at|from)|over|above|at least|min(?:imum|\\.)?"
                    + RATE + "|more than|in excess of|upwards of|(?:not|no) less than|north of|exceeding))"
                    + "[\\s:]+(?:a |an |the |around |approximately )?$");

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween (?:approximately |around )?$");

    /** What a bare second number counts, where it is no amount: "$20 - 40 hours". */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)[\\s-]?(?:\\+\\s?)?(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|percent|people|staff|positions?|openings?|vacanc\\w*|shifts?|employees|nights?|[ap]m|minutes?|miles?|x|st|nd|rd|th|bed|:\\d\\d)(?![\\p{L}])");

    /** Where a plus behind an amount joins a further thing, and does not open the figure. */
    private static final Pattern FURTHER = Pattern.compile(
            "(?i)\\s*(?:\\(?(?:benefits?|bens|bonus|bonuses|commission|comm|super|superannuation|pension|car|ote|equity|stock|tips|holidays?|overtime|allowances?|perks|package|excellent|great|generous|free|travel|expenses|mileage|medical|health|401|shares|options|vat|incentives?|profit|on|full|vacation|pto|accommodation|meals|night|london|company|gst|other|sign|relocation|rrsp|training|uncapped commission|£|\\$|€|\\d))");

    private PayGrammar() {}

    /** A period and where its words end. */
    record Named(Period period, int end) {}

    private static Matcher at(Pattern pattern, String text, int from, int limit) {
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

    /** Where the second amount of a range begins, or -1 where nothing joins one. */
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

    /** Which end is open, and where the words that say so begin or end. */
    record Open(boolean below, int edge) {}

    /** @param from where the text before the amount begins that may be looked at */
    static @Nullable Open openBefore(String text, int from, int amount) {
        Matcher matcher = OPEN_BEFORE.matcher(text.substring(from, amount));
        return matcher.find() ? new Open(matcher.group("below") != null, from + matcher.start()) : null;
    }

    /** "$60,000 plus" and "$25+/hr" open the top; "$60,000 plus benefits" and "$50,000+ benefits" do not. */
    static @Nullable Open openBehind(String text, int from, int limit) {
        Matcher matcher = at(OPEN_BEHIND, text, from, limit);
        if (!matcher.lookingAt()) {
            return null;
        }
        String plus = matcher.group("plus");
        if (plus != null) {
            boolean attached = plus.equals("+");
            int next = matcher.end();
            boolean ends = next >= limit
                    || (!Character.isLetterOrDigit(text.charAt(next))
                            && text.charAt(next) != ' '
                            && text.charAt(next) != '(')
                    || text.substring(next, limit).isBlank();
            boolean opens = ends
                    || periodBehind(text, next, limit) != null
                    || (attached && !at(FURTHER, text, next, limit).lookingAt());
            return opens ? new Open(false, next) : null;
        }
        return new Open(matcher.group("below") != null, matcher.end());
    }
}
