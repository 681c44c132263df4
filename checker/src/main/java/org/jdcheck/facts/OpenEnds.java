package org.jdcheck.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that leave one end of a figure open, each looked for at one place only: right before or right behind it. */
final class OpenEnds {
    /** Where "and up" ends: "and up depending on experience", not "and up early". */
    private static final String NOTHING_OF_ITS_OWN =
            "(?=[ \\t]*+(?:$|[^\\p{L}\\d \\t$£€₹]|(?-i:\\p{Lu}\\p{Ll})|(?:depending|dependent|based|for the right|for (?:an? )?(?:experienced|strong|skilled|good|qualified|senior)|with|per|by|doe|according|commensurate|an?|each|in the|if|once|after|gross|net|on experience|plus|guaranteed|subject|when|as|reviewed|every|weekly|monthly|hourly|daily|annually|negotiable|linked|basic|base|salary|pay|to start|on offer|is|available)(?!\\p{L})))";

    private static final Pattern BEHIND = Pattern.compile("(?i)(?:\\s(?:gross|net|brutto|basic|base))?+(?:"
            + "(?<plus>\\s?\\+{1,2}|[\\s-]?plus\\b)"
            + "|(?:\\s(?:easily|comfortably|regularly|basic))?+[\\s,]{1,2}(?<above>(?:(?:and|&|or)(?: often| even| much)? (?:up(?:wards?)?(?! to)|above|more|higher|over|beyond|better)"
            + "|(?:and|&) (?:going|rising|climbing|growing)(?: (?:higher|up(?! to)|from there))?"
            + "|upwards?(?! of)|onwards?|at least|at (?:a|the) minimum|as (?:a|the) (?:minimum|floor)|minimum|min\\.|min)(?![\\p{L}])"
            + NOTHING_OF_ITS_OWN
            + ")|(?<endless>\\s?[-–—]\\s?(?:\\?+|…|\\.{3}|(?:doe|d\\.o\\.e|open|negotiable|no limit|the sky)\\b))"
            + "|(?<sky>[\\s,–-]{1,3}(?:(?:base|basic),?\\s)?(?:and )?(?:the )?sky(?:['’]s| is) the limit)|[\\s,]{1,2}(?<below>(?:max\\.|max|maximum|tops|at (?:the )?most|at (?:a|the) maximum|as (?:a|the) (?:maximum|max|ceiling|cap)|(?:or|and) (?:less|below|under))(?![\\p{L}])"
            + NOTHING_OF_ITS_OWN + "))");

    private static final String RATE =
            "(?:(?: |, )(?:hourly |daily |day |annual |monthly |yearly |base |basic )?(?:rate|salary|pay|wage|ctc|package|budget|compensation|remuneration|offer|earnings|income)s?)?(?: for (?:the|this) (?:role|post|position|job))?(?: of| is| at| will be|:)?";

    private static final String PERSON =
            "(?:(?:you|people|everyone|everybody|them|new starters|new hires|staff|our \\p{L}+) )?";

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:(?<!\\p{L})|(?-i:(?<=[a-z])(?=[A-Z])))(?:(?<below>up ?to|up-to|upto|as (?:much|high|far) as|(?:no|not) (?:more|higher) than|less than|below|not (?:exceeding|above|over)|capped at|a cap of|(?:ceiling|cap)(?: for (?:the|this) (?:role|post|position|job))?(?: of| is|:)|tops? out at|max(?:es)? out at|at (?:the )?most|maximally|(?:highest|top|maximum) (?:rate|pay|salary|wage)(?: is| of| at|:)?|(?:pay|wage|salary|rate) (?:ceiling|cap)(?: is| of| at|:)?|(?:can|could|may|might|will) (?:stretch|go|extend|rise|climb|reach|run)(?: up| as high as)?(?: to)?|(?<=[\\p{L}:]\\s?)[<≤]|max(?:imum|\\.)?"
                    + RATE
                    + "|(?:potential|chance) (?:of|to (?:earn|make))"
                    + "|(?<=\\b(?:salary|pay|paid|package|ctc|offer|earn|go|goes|stretch)[: ]{1,2})(?:till|until)"
                    + "|(?<=\\b(?:salary|pay|package|earnings|basic|ote)[: ]{1,2})to)"
                    + "|(?<above>from|(?:start|starts|starting|begin|begins|beginning)(?: out| off)? (?:(?:in|for|with|on) (?:this|the|our|a) \\p{L}+ )?"
                    + PERSON
                    + "(?:at|from|on|with)|(?:starting|entry|entry level) (?:salar(?:y|ies)|pay|pay rate|rate|wages?|ctc|package)(?: is| of| at| from|:| will be)?|(?:lowest|minimum|bottom) (?:rate|pay|salary|wage)(?: is| of| at|:)?|(?:pay|wage|salary|rate) floor(?: is| of| at|:)?|entry (?:at|from)|over|above|beyond|at least|min(?:imum|\\.)?"
                    + RATE
                    + "|more than|better than|in excess of|upwards? of|(?:not|no) (?:less|lower) than|never less than|north of|exceeding|topping|clearing|(?<=[\\p{L}:]\\s?)[>≥]|(?:the )?(?:floor|bottom)(?: for (?:the|this) (?:role|post|position|job))?(?: of| is|:)))"
                    + "[\\s:)]*(?:a |an |the |around |approximately )?$");

    /** What opens a figure must not run into its number: "from30" is no word, ">30" and "max:30" are signs. */
    private static final Pattern ENDS_IN_LETTER = Pattern.compile("\\p{L}$");

    /** "You start at $23.10, the fixed rate": a rate that is the same for all. */
    private static final Pattern FIXED = Pattern.compile("(?i)^[^;\\n]{0,34}\\b(?:fixed|flat|same for (?:all|every))");

    /** Where a plus behind an amount joins a further thing, and does not open the figure. */
    private static final Pattern FURTHER = Pattern.compile(
            "(?i)\\s*(?:\\(?(?:benefits?|bens|bonus|bonuses|commission|comm|super|superannuation|pension|car|ote|equity|stock|tips|holidays?|overtime|allowances?|perks|package|excellent|great|generous|free|travel|expenses|mileage|medical|health|401|shares|options|vat|incentives?|profit|on|full|vacation|pto|accommodation|meals|night|london|company|gst|other|sign|relocation|rrsp|training|uncapped commission|£|\\$|€|\\d))");

    private OpenEnds() {}

    /** Which end is open, and where the words that say so begin or end. */
    record Open(boolean below, int edge) {}

    /** @param from where the text before the amount begins that may be looked at */
    static @Nullable Open before(String text, int from, int amount) {
        String words = text.substring(from, amount);
        Matcher matcher = BEFORE.matcher(words);
        if (!matcher.find() || ENDS_IN_LETTER.matcher(words).find()) {
            return null;
        }
        boolean fixed = FIXED.matcher(text.substring(amount, Math.min(text.length(), amount + 60)))
                .find();
        return fixed ? null : new Open(matcher.group("below") != null, from + matcher.start());
    }

    /** "$60,000 plus" and "$25+/hr" open the top; "$60,000 plus benefits" and "$50,000+ benefits" do not. */
    static @Nullable Open behind(String text, int from, int limit) {
        Matcher matcher = PayGrammar.at(BEHIND, text, from, limit);
        if (!matcher.lookingAt()) {
            return null;
        }
        String plus = matcher.group("plus");
        if (plus != null) {
            boolean attached = plus.startsWith("+");
            int next = matcher.end();
            boolean ends = next >= limit
                    || (!Character.isLetterOrDigit(text.charAt(next))
                            && text.charAt(next) != ' '
                            && text.charAt(next) != '(')
                    || text.substring(next, limit).isBlank();
            boolean opens = ends
                    || PayGrammar.periodBehind(text, next, limit) != null
                    || (attached && !PayGrammar.at(FURTHER, text, next, limit).lookingAt());
            return opens ? new Open(false, next) : null;
        }
        return new Open(matcher.group("below") != null, matcher.end());
    }
}
