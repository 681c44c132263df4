package org.jdcheck.facts;

import java.util.regex.Pattern;

/** The spelled forms of a pay slot in which no amount stands; each is looked for at one place only. */
final class PaySlotGrammar {
    private static final String CURRENCY =
            "(?:(?:US|CA|C|AU|A|NZ|HK|S|R)?\\$|[€£¥₹₽₩₺₱₦]|(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|KES|KSH|SGD|ZAR|AED|MYR|PLN|SEK|NOK|DKK|NGN|PHP|Rs\\.?+)(?![\\p{L}]))";
    private static final String DASH = "\\s*(?:-{1,2}|–|—|−|~|to)\\s*";

    /** A mark that stands where an amount should. */
    private static final String BLANK =
            "(?:x{1,3}(?:[,.]x{3})+k?|(?:x{2,7}|y{2,7})k?(?![\\p{L}])|[xyz]k?(?![\\p{L}\\d])|#{1,7}k?|…|\\.{3,}|_{1,}(?:[,.]_{2,})*k?|\\*{3,}(?:[,.]\\*{2,})*k?|\\?{2,}"
                    + "|0{2,}[,.]0{3}|\\[[^\\]\\d\\n]{0,40}\\]|<[^>\\d\\n]{1,40}>|\\{\\{?[^}\\n]{1,40}\\}?\\}"
                    + "|\\((?:enter|insert|add|amount|range|tbc|tbd|min|max)[^)\\n]{0,30}\\)|%[\\w ]{0,20}%)";

    private static final String ZERO = "0{1,2}(?:[.,]0{1,3})?k?(?![\\d.,]*\\d)";

    private static final String WORD = "(?:(?:tbd|tbc|tba|tbn|n/?a|nil|null|none|nan|undefined|-{2,})(?![\\p{L}])"
            + "|to be (?:determined|confirmed|announced|discussed|decided|advised|agreed|added|defined|finali[sz]ed|arranged)"
            + "|not (?:specified|stated|disclosed|provided|available|mentioned|listed))";

    /** At a currency. What it finds must not be followed by a digit. */
    static final Pattern AT_CURRENCY = Pattern.compile("(?i)(?:"
            + CURRENCY + "\\s?\\d[\\d,.]{0,9}k?" + DASH + CURRENCY + "(?!\\.?\\s?\\d)"
            + "|" + CURRENCY + "\\s?" + BLANK + "(?:" + DASH + CURRENCY + "?\\s?" + BLANK + ")?"
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
                    + "[ \\t]*(?:(?:per (?:annum|year|hour|month|week|day)|pa|p\\.a\\.|an hour|a (?:year|month|week|day))(?![\\p{L}])[^\\d\\r\\n]{0,24})?(?=[\\r\\n]|$))");

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
