package org.jdcheck.facts;

import com.google.re2j.Pattern;
import java.util.List;

/** The spelled forms of pay, as RE2/J patterns with named groups. */
final class PayGrammar {
    static final String SIGN = "(?:US|CA|C|AU|A|NZ|HK|S|R)?\\$|[€£¥₹₽₩₺₱₦]";
    static final String CODE =
            "(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|INR|ZAR|AED|SGD|HKD|JPY|CZK|RON|HUF|BRL|MXN|KES|NGN|PHP|MYR)\\b|Rs\\.?";
    static final String CURRENCY = "(?:" + SIGN + "|" + CODE + ")";
    private static final String AMOUNT =
            "(?:\\d{1,3}(?:[,.'’ \\x{A0}\\x{202F}]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?)\\b";
    static final String DASH = "(?:-|–|—|−|~|to|and|bis|up to|through)";
    private static final String UNIT = "(?:\\s?k\\b|\\s?lpa\\b|\\s?lakhs?\\b)?";
    private static final String AMOUNT_K = "(?:\\d{1,3}(?:[.,]\\d{1,2})?\\s?k\\b)";

    private static String money(String name) {
        return "(?P<cur" + name + ">" + CURRENCY + ")?\\s?(?P<amt" + name + ">" + AMOUNT_K + "|" + AMOUNT + UNIT
                + ")(?:\\s?(?P<code" + name + ">" + CURRENCY + "))?";
    }

    private static final String OPEN_BEFORE =
            "(?:up ?to|upto|from|starting (?:salary |pay |rate )?(?:at|from)|starts? (?:at|from)|over|above|at least|minimum(?: of)?"
                    + "|maximum(?: rate)?(?: for the role)?(?: of| is)?|max\\.?|min\\.?|more than|in excess of|upwards of)";
    private static final String OPEN_BEHIND =
            "(?:\\+|plus\\b|and up(?:wards?)?\\b|and above\\b|and more\\b|or more\\b|upwards?\\b)";
    private static final String PERIOD =
            "(?:gross |net |base |pro rata |basic )?(?:(?:per|an?|/|each|\\bp\\.?)\\s?(?:hour|hr|h|year|yr|annum|month|mo|week|wk|day|shift|session)\\b"
                    + "|p\\.?\\s?a\\b\\.?|p\\.?\\s?h\\b\\.?|annually|annual\\b|yearly|hourly|monthly|weekly|daily)";

    /** One figure, single or a range, with whatever opens it at one end and its period. */
    static final Pattern FIGURE = Pattern.compile("(?i)(?P<before>\\b" + OPEN_BEFORE + "\\s+)?(?:a |an |the )?"
            + money("1") + "(?:\\s*(?P<dash>" + DASH + ")\\s*" + money("2") + ")?\\s{0,2}(?P<behind>" + OPEN_BEHIND
            + ")?[\\s(,]{0,2}(?P<period>" + PERIOD + ")?");

    private static final String LABEL =
            "(?:salary|pay|pay rate|compensation|wages?|hourly rate|rate of pay|remuneration)(?: range| rate| package| band)?";
    private static final String FILLER =
            "(?:tbd|tbc|tba|n/a|to be (?:determined|confirmed|announced|discussed)|x{2,}(?:[,.]x{3})*|_{2,}|\\.{4,}|-{2,}|\\?{2,}|\\[[^\\]\\d\\n]{0,40}\\]|<[^>\\d\\n]{1,40}>|\\{\\{?[^}\\n]{1,40}\\}?\\})";

    /** A pay slot in which no amount stands. The first pattern must not be followed by a digit. */
    static final List<Pattern> SLOTS = List.of(
            Pattern.compile("(?i)(?:\\x{1F4B0}\\s*|\\x{1F4B5}\\s*|\\x{1F4B8}\\s*)?" + CURRENCY + "\\s*" + DASH + "\\s*"
                    + CURRENCY),
            Pattern.compile("(?i)" + CURRENCY + "\\s?(?:x{1,3}[,.]x{3}|x{2,}k?\\b|_{2,}|\\[[^\\]\\n]{0,40}\\])(?:\\s*"
                    + DASH + "\\s*" + CURRENCY + "?\\s?(?:x{1,3}[,.]x{3}|x{2,}k?\\b|_{2,}|\\[[^\\]\\n]{0,40}\\]))?"),
            Pattern.compile("(?i)\\b" + LABEL + "\\s*[:=]\\s*" + CURRENCY + "?\\s?" + FILLER),
            Pattern.compile(
                    "(?i)[\\[<{]{1,2}\\s?(?:insert |enter |add )?(?:the )?" + LABEL + "[^\\]>}\\n]{0,30}[\\]>}]{1,2}"),
            Pattern.compile("(?i)\\b" + LABEL + "\\s*:\\s*" + CURRENCY + "(?:\\s|$)"));

    private PayGrammar() {}
}
