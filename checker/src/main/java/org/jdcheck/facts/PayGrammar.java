package org.jdcheck.facts;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jdcheck.facts.Pay.Period;
import org.jspecify.annotations.Nullable;

/** The spelled forms of pay, as RE2/J patterns with named groups. */
final class PayGrammar {
    static final String SIGN = "(?:US|CA|C|AU|A|NZ|HK|S|R)?\\$|[€£¥₹₽₩₺₱₦]";
    static final String CODE =
            "(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|INR|ZAR|AED|SGD|HKD|JPY|CZK|RON|HUF|BRL|MXN|KES|NGN|PHP|MYR)\\b|Rs\\.?|(?:US |Canadian |Australian )?dollars?\\b|euros?\\b|pounds?(?: sterling)?\\b|rupees?\\b";
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
            + ")?[\\s(,]{0,2}(?P<period>" + PERIOD
            + ")?(?:\\s{0,2}(?P<later>(?:and|&) (?:up|above|higher|more)\\b|or (?:more|higher|above)\\b))?");

    private static final String LABEL =
            "(?:salary|pay|pay rate|compensation|wages?|hourly rate|rate of pay|remuneration)(?: range| rate| package| band)?";
    private static final String FILLER =
            "(?:#{2,}|…|%[\\w ]{0,20}%|0{2,}[,.]0{3}|tbd|tbc|tba|n/a|to be (?:determined|confirmed|announced|discussed)|x{2,}(?:[,.]x{3})*|_{2,}|\\.{4,}|-{2,}|\\?{2,}|\\[[^\\]\\d\\n]{0,40}\\]|<[^>\\d\\n]{1,40}>|\\{\\{?[^}\\n]{1,40}\\}?\\})";

    /** A pay slot in which no amount stands. The first pattern must not be followed by a digit. */
    static final List<Pattern> SLOTS = List.of(
            Pattern.compile("(?i)" + CURRENCY + "\\s?\\d[\\d,.]*k?\\s*" + DASH + "\\s*" + CURRENCY),
            Pattern.compile(
                    "(?i)" + CURRENCY + "\\s?0(?:[.,]0+)?\\s*" + DASH + "\\s*" + CURRENCY + "?\\s?0(?:[.,]0+)?\\b"),
            Pattern.compile("(?i)(?:\\x{1F4B0}\\s*|\\x{1F4B5}\\s*|\\x{1F4B8}\\s*)?" + CURRENCY + "\\s*" + DASH + "\\s*"
                    + CURRENCY),
            Pattern.compile("(?i)" + CURRENCY
                    + "\\s?(?:x{1,3}[,.]x{3}|[xyz#]{1,6}k?\\b|#{1,6}|…|\\.{3,}|_{2,}|\\[[^\\]\\n]{0,40}\\])(?:\\s*"
                    + DASH + "\\s*" + CURRENCY
                    + "?\\s?(?:x{1,3}[,.]x{3}|[xyz#]{1,6}k?\\b|#{1,6}|…|\\.{3,}|_{2,}|\\[[^\\]\\n]{0,40}\\]))?"),
            Pattern.compile("(?i)\\b" + LABEL + "\\s*[:=]\\s*" + CURRENCY + "?\\s?" + FILLER),
            Pattern.compile(
                    "(?i)[\\[<{]{1,2}\\s?(?:insert |enter |add )?(?:the )?" + LABEL + "[^\\]>}\\n]{0,30}[\\]>}]{1,2}"),
            Pattern.compile("(?i)\\b" + LABEL + "\\s*:\\s*" + CURRENCY + "(?:\\s|$)"),
            Pattern.compile(
                    "(?i)%[\\w ]{0,12}(?:salary|pay|compensation)[\\w ]{0,12}%|\\binsert (?:the )?(?:salary|pay|compensation)(?: range)?(?: here)?\\b"));

    private PayGrammar() {}

    /**
     * What one match of {@link #FIGURE} says.
     *
     * @param low the smaller or only amount
     * @param high the larger amount; equal to low where there is one
     * @param range true where two amounts are named
     * @param thousands true where a k stands at one of them
     * @param currency ISO 4217 where it is told, "$" where only the sign is; null where none stands
     * @param openBelow true where only the top is named
     * @param openAbove true where only the bottom is named
     */
    record Figure(
            BigDecimal low,
            BigDecimal high,
            boolean range,
            boolean thousands,
            @Nullable String currency,
            Pay.@Nullable Period period,
            boolean openBelow,
            boolean openAbove) {

        /** Reads a match of {@link #FIGURE}; null where its amounts are none. */
        static @Nullable Figure of(Matcher groups, String behind) {
            BigDecimal low = amount(groups.group("amt1"));
            String second = groups.group("amt2");
            BigDecimal high = second == null ? low : amount(second);
            if (low == null || high == null) {
                return null;
            }
            boolean range = second != null;
            boolean thousands = hasK(groups.group("amt1")) || (second != null && hasK(second));
            if (range && (thousands || isUnitOnOneEnd(low, high))) {
                low = inThousands(low);
                high = inThousands(high);
            }
            String before = lower(groups.group("before"));
            boolean openBelow = !range && (before.startsWith("up") || before.startsWith("max"));
            boolean openTop = groups.group("later") != null
                    || opens(lower(groups.group("behind")), groups.group("period") != null, behind);
            return new Figure(
                    low,
                    high,
                    range,
                    thousands,
                    currency(groups),
                    period(groups.group("period")),
                    openBelow,
                    openTop || (!range && !before.isEmpty() && !openBelow));
        }

        private static String lower(@Nullable String words) {
            return words == null ? "" : words.toLowerCase(Locale.ROOT);
        }

        private static boolean hasK(String amount) {
            return lower(amount).contains("k");
        }

        /** "$60,000 plus" and "$25+/hr" open the top; "$60,000 plus benefits" and "$50,000+ benefits" do not. */
        private static boolean opens(String words, boolean periodFollows, String behind) {
            if (!words.equals("plus") && !words.equals("+")) {
                return !words.isEmpty();
            }
            String next = behind.stripLeading();
            return periodFollows || next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
        }

        /** "120-150,000": read as it stands, the top would be hundreds of times the bottom. */
        private static boolean isUnitOnOneEnd(BigDecimal low, BigDecimal high) {
            return low.signum() > 0
                    && low.compareTo(BigDecimal.valueOf(1000)) < 0
                    && high.compareTo(BigDecimal.valueOf(10_000)) >= 0
                    && high.compareTo(low.multiply(BigDecimal.valueOf(100))) > 0;
        }

        /** "120-150,000" with the k or the thousands on one end only means thousands at both. */
        private static BigDecimal inThousands(BigDecimal amount) {
            return amount.compareTo(BigDecimal.valueOf(1000)) < 0 ? amount.multiply(BigDecimal.valueOf(1000)) : amount;
        }

        private static @Nullable String currency(Matcher groups) {
            for (String name : List.of("cur1", "code1", "cur2", "code2")) {
                String words = groups.group(name);
                if (words != null) {
                    return Currencies.codeOf(words);
                }
            }
            return null;
        }

        /** The amount, with the separators of either custom: "82,000.50", "82.000,50", "82 000". */
        private static @Nullable BigDecimal amount(String words) {
            String digits = words.toLowerCase(Locale.ROOT).strip();
            boolean thousands = digits.endsWith("k");
            boolean lakhs = digits.contains("l");
            digits = digits.replaceAll("[^0-9.,]", "");
            int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            boolean decimals = last >= 0 && digits.length() - last - 1 < 3;
            String whole = (decimals ? digits.substring(0, last) : digits).replaceAll("[.,]", "");
            String fraction = decimals ? digits.substring(last + 1).replaceAll("[.,]", "") : "";
            if (whole.isEmpty()) {
                return null;
            }
            BigDecimal amount = new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
            return thousands
                    ? amount.multiply(BigDecimal.valueOf(1000))
                    : lakhs ? amount.multiply(BigDecimal.valueOf(100_000)) : amount;
        }

        private static @Nullable Period period(@Nullable String words) {
            if (words == null) {
                return null;
            }
            String lower = words.toLowerCase(Locale.ROOT);
            if (lower.contains("h")
                    && (lower.contains("hour") || lower.contains("hr") || lower.endsWith("h") || lower.endsWith("h."))
                    && !lower.contains("month")) {
                return Period.HOUR;
            }
            if (lower.contains("week") || lower.contains("wk")) {
                return Period.WEEK;
            }
            if (lower.contains("mo")) {
                return Period.MONTH;
            }
            if (lower.contains("day")
                    || lower.contains("daily")
                    || lower.contains("shift")
                    || lower.contains("session")) {
                return Period.DAY;
            }
            return Period.YEAR;
        }
    }
}
