package org.jdcheck.facts;

import java.util.regex.Pattern;

/** The spelled forms of a pay slot in which no amount stands; each is looked for at one place only. */
final class PaySlotGrammar {
    private static final String CURRENCY =
            "(?:(?:US|CA|C|AU|A|NZ|HK|S|R)?\\$|[€£¥₹₽₩₺₱₦]|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|KES|KSHS?\\.?+|SGD|ZAR|AED|MYR|PLN|SEK|NOK|DKK|NGN|PHP|Rs\\.?+)(?![\\p{L}]))";
    private static final String DASH = "\\s*(?:-{1,2}|–|—|−|~|to)\\s*";

    /** A mark that stands where an amount should. */
    private static final String BLANK =
            "(?:\\d{0,2}x{1,3}(?:[,.]x{2,3})+k?|n{2,3}[,.]n{2,3}(?![\\p{L}])|[,.]000(?![\\d])|[,.]\\s?[–—-]{1,2}|[—–-]{1,3}[.,][—–-]{1,3}(?!\\s?\\d)|(?:insert|enter|amount|figure)(?![\\p{L}])|[•●]{2,}|(?:x{2,7}|y{2,7})k?(?![\\p{L}])|[xyz]k?(?![\\p{L}\\d])|#{1,7}k?|…|\\.{3,}|_{1,}(?:[,.]_{2,})*k?|\\*{3,}(?:[,.]\\*{2,})*k?|\\?{2,}"
                    + "|0{2,}[,.]0{3}|\\[[^\\]\\d\\n]{0,40}\\]|<[^>\\d\\n]{1,40}>k?|\\{\\{?[^}\\n]{1,40}\\}?\\}k?"
                    + "|\\((?:enter|insert|add|amount|range|tbc|tbd|min|max)[^)\\n]{0,30}\\)|%[\\w ]{0,20}%)";

    private static final String ZERO = "0{1,2}(?:[.,]0{1,3})?k?(?![\\d.,]*\\d)";

    private static final String WORD =
            "(?:(?:tbd|tbc|tba|tbn|tbs|tb\\?|n/?a|nil|null|none|nan|undefined|undisclosed|unknown|blank|placeholder|pending|awaited|coming soon|-{2,}|#n/?a|#ref!?|#value!?)(?![\\p{L}])"
                    + "|(?:still |yet )?to be (?:determined|confirmed|announced|discussed|decided|advised|agreed|added|defined|finali[sz]ed|arranged|set|filled|completed|inserted|supplied|provided|fixed|settled|graded|evaluated|banded|reviewed|communicated|notified|published|approved)(?: in)?"
                    + "|to follow|(?:awaiting|pending) [\\p{L} ]{3,24}"
                    + "|(?:[\\p{L}]{2,12} ){1,2}to (?:complete|insert|fill in|confirm|advise|add|provide|supply)(?![\\p{L}])"
                    + "|(?:please )?(?:enter|insert|fill in|add|complete|type)(?: (?:here|the|pay|salary|rate|rates|range|figure|figures|amount|band|grade|min|max|number|value|hourly|annual|monthly|per|hour|your|offer)){0,4}(?![\\p{L}])"
                    + "|(?:not|never)(?: yet)? (?:specified|stated|disclosed|provided|available|mentioned|listed|known|decided|fixed|set|agreed|confirmed|finali[sz]ed|evaluated|entered|filled|given|applicable))";

    private static final String PERIOD =
            "(?:per (?:annum|year|hour|month|week|day|shift|session)|/ ?(?:hr|hour|yr|year|month|week|day)|p/h|ph|pa|p\\.a\\.?|pm|pcm|pw|an hour|a (?:year|month|week|day|shift)|hourly|annually|monthly)(?![\\p{L}])";

    /** A sign with no amount before what it would be paid for. */
    private static final String SIGN_ALONE = "(?<![\\d.,k][ ]{0,2})[$£€₹]\\s?(?:\\.|[–—-]{1,3})?\\s?" + PERIOD;

    /** At a currency. What it finds must not be followed by a digit. */
    static final Pattern AT_CURRENCY = Pattern.compile("(?i)(?:"
            + CURRENCY + "\\s?\\d[\\d,.]{0,9}k?" + DASH + CURRENCY + "(?!\\.?\\s?\\d)"
            + "|" + CURRENCY + "\\s?" + BLANK + "(?:" + DASH + CURRENCY + "?\\s?" + BLANK + ")?"
            + "|" + CURRENCY + "\\s?(?:tbc|tbd|tba|n/a)(?![\\p{L}])"
            + "|" + SIGN_ALONE
            + "|" + CURRENCY + "\\s?0{1,2}[.,]00\\s?" + PERIOD
            + "|" + CURRENCY + "\\s?" + ZERO + DASH + CURRENCY + "?\\s?" + ZERO
            + "|" + CURRENCY + DASH + CURRENCY + "(?!\\s?[\\d\\[(])"
            + ")");

    /** Behind a label of pay. */
    static final Pattern BEHIND_LABEL = Pattern.compile(
            "(?i)(?: (?:range|rate|package|band|scale|details)){0,2}\\s?(?:\\([^)\\d\\n]{0,20}\\)\\s?)?\\s*(?:[:=]|[–—-](?=\\s))\\s*(?:\\*{2}\\s+)?"
                    + "(?:(?:up to|from|circa)\\s+)?(?:"
                    + CURRENCY + "?\\s?(?:" + BLANK + "|" + ZERO + "|" + WORD + ")(?:" + DASH + CURRENCY + "?\\s?(?:"
                    + BLANK + "|" + ZERO + "|" + WORD + "))?(?!\\w)"
                    + "|" + CURRENCY
                    + "[ \\t]*(?:" + PERIOD + "[^\\d\\r\\n]{0,24})?(?=[\\r\\n]|$)"
                    + "|[$£€]{2,4}(?=\\s|$)|[–—-]{1,3}(?:\\s?[/–-]\\s?[–—-]{1,3})?[ \\t]*(?=[\\r\\n]|$))");

    /** All that stands under a heading of pay. */
    static final Pattern UNDER_HEADING =
            Pattern.compile("(?i)" + CURRENCY + "?\\s?(?:" + BLANK + "|" + WORD + ")(?:" + DASH + CURRENCY + "?\\s?(?:"
                    + BLANK + "|" + WORD + "))?\\s?(?:" + PERIOD + ")?(?=\\s*(?:[.,;]|[\\r\\n]|$))");

    /** Four stars, as data sets mask a number. */
    static final Pattern MASK =
            Pattern.compile("\\*{4}k?(?:(?:\\s|\\s?(?:-|–|to|/)\\s?)[€£$]?\\*{4}k?)*(?![*\\p{L}\\d])");

    /** What may stand between a word of pay and a mask. */
    static final Pattern BEFORE_MASK = Pattern.compile(
            "(?i)^[\\s:]*(?:(?:rate|range|of|is|up to|from|circa|around|c\\.|basic|package)[\\s:]*){0,3}$");

    /** In brackets around a label. */
    static final Pattern IN_BRACKETS = Pattern.compile(
            "(?i)(?:[\\[<{]{1,2}\\s?(?:(?:insert|enter|add|your|please insert) )?(?:the )?[\\p{L}]+[^\\]>}\\d\\n]{0,30}[\\]>}]{1,2}"
                    + "|%[\\w ]{0,30}%|\\b(?:insert|enter|add) (?:the |a )?[\\p{L}]+(?: range)?(?: here)?(?![\\p{L}]))");

    private PaySlotGrammar() {}
}
