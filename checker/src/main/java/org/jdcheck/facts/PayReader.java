package org.jdcheck.facts;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads pay figures, and slots in which they are missing. Other money (bonus, budget, revenue) is left out. */
final class PayReader {
    private static final int FIGURE_REACH = 48;
    private static final int SLOT_REACH = 64;
    private static final int WORDS_BEFORE = 60;
    private static final int WORDS_BEHIND = 35;

    /** Below this a yearly sum is an allowance or a bonus, not pay. */
    private static final BigDecimal LEAST_YEARLY_PAY = BigDecimal.valueOf(3000);

    private PayReader() {}

    static List<Pay> figures(Reading reading) {
        TreeMap<Integer, Pay> byStart = new TreeMap<>();
        String text = reading.posting().text();
        for (Concept concept : List.of(Concept.CURRENCY, Concept.PAY_WORD, Concept.PAY_PERIOD)) {
            List<Hit> anchors = reading.all(concept).stream()
                    .filter(hit -> hasDigit(
                            text, hit.at().start() - FIGURE_REACH, hit.at().end() + FIGURE_REACH))
                    .toList();
            PatternSet.find(List.of(PayGrammar.FIGURE), reading.posting(), anchors, FIGURE_REACH, found -> {
                Pay figure = figure(reading, found);
                if (figure != null && !overlapsAny(byStart, figure.at())) {
                    byStart.put(figure.at().start(), figure);
                }
            });
        }
        return List.copyOf(byStart.values());
    }

    private static boolean overlapsAny(NavigableMap<Integer, Pay> byStart, Span span) {
        Map.Entry<Integer, Pay> before = byStart.lowerEntry(span.end());
        return before != null && before.getValue().at().overlaps(span);
    }

    static List<Span> slots(Reading reading) {
        TreeMap<Integer, Span> slots = new TreeMap<>();
        String text = reading.posting().text();
        List<Hit> empty = reading.all(Concept.CURRENCY).stream()
                .filter(hit -> !hasDigit(text, hit.at().start() - 2, hit.at().end() + 2))
                .toList();
        List<Hit> labels = reading.all(Concept.PAY_WORD).stream()
                .filter(hit -> mayBeSlot(text, hit.at()))
                .toList();
        for (List<Hit> anchors : List.of(empty, labels)) {
            PatternSet.find(PayGrammar.SLOTS, reading.posting(), anchors, SLOT_REACH, found -> {
                Span at = found.at().trimmed(text);
                boolean filled = at.end() < text.length() && hasFigureBehind(text, at.end());
                Map.Entry<Integer, Span> before = slots.lowerEntry(at.end());
                boolean known = before != null && before.getValue().overlaps(at);
                if (!filled && !known && !isInsideProse(reading, at)) {
                    slots.put(at.start(), at);
                }
            });
        }
        return List.copyOf(slots.values());
    }

    /** The items that hold a word of pay, each once. */
    static List<Span> mentions(Reading reading) {
        return reading.all(Concept.PAY_WORD).stream()
                .map(hit -> reading.posting().itemAt(hit.at().start()))
                .distinct()
                .toList();
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(text.length(), to); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A label has its colon soon behind it, or stands in brackets. */
    private static boolean mayBeSlot(String text, Span at) {
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + 20));
        String before = text.substring(Math.max(0, at.start() - 20), at.start());
        return behind.indexOf(':') >= 0
                || behind.indexOf('=') >= 0
                || before.indexOf('[') >= 0
                || before.indexOf('<') >= 0
                || before.indexOf('{') >= 0;
    }

    private static boolean hasFigureBehind(String text, int end) {
        int i = end;
        while (i < text.length() && i < end + 2 && (text.charAt(i) == ' ' || text.charAt(i) == '[')) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** "We price in $ and €" names currencies; a slot has no sentence around it, or a word of pay. */
    private static boolean isInsideProse(Reading reading, Span at) {
        Span item = reading.posting().itemAt(at.start());
        boolean pay = reading.has(Concept.PAY_WORD, item) || reading.has(Concept.PAY_PERIOD, item);
        return !pay && reading.hits().wordCount(item) > 10;
    }

    private static @Nullable Pay figure(Reading reading, PatternSet.Found found) {
        Matcher groups = found.groups();
        String currency = firstOf(groups, "cur1", "code1", "cur2", "code2");
        String unitText = groups.group("amt1") + " " + (groups.group("amt2") == null ? "" : groups.group("amt2"));
        boolean thousands = unitText.toLowerCase(Locale.ROOT).contains("k");
        BigDecimal low = amount(groups.group("amt1"));
        BigDecimal high = groups.group("amt2") == null ? low : amount(groups.group("amt2"));
        if (low == null || high == null) {
            return null;
        }
        boolean range = groups.group("amt2") != null;
        if (range && (thousands || isUnitOnOneEnd(low, high))) {
            low = inThousands(low);
            high = inThousands(high);
        }
        Period period = period(groups.group("period"));
        if (period == Period.YEAR && high.compareTo(LEAST_YEARLY_PAY) < 0) {
            return null;
        }
        Span at = found.at().trimmed(reading.posting().text());
        if (!isPay(reading, at, currency != null, period != null, thousands, range, low)) {
            return null;
        }
        String before =
                groups.group("before") == null ? "" : groups.group("before").toLowerCase(Locale.ROOT);
        boolean openTop = groups.group("behind") != null;
        boolean openBelow = !range && (before.startsWith("up") || before.startsWith("max"));
        boolean openAbove = !range && !before.isEmpty() && !openBelow;
        return new Pay(
                at,
                openBelow ? null : low,
                openAbove || openTop ? null : high,
                currency == null ? null : currency.toUpperCase(Locale.ROOT),
                period);
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

    /**
     * Whether the figure is pay. A currency alone is not enough where the words around speak of other money; a bare
     * number needs a word of pay before it.
     */
    private static boolean isPay(
            Reading reading,
            Span at,
            boolean currency,
            boolean period,
            boolean thousands,
            boolean range,
            BigDecimal low) {
        Posting posting = reading.posting();
        if (isFollowedByMillions(posting.text(), at.end())) {
            return false;
        }
        Span item = posting.itemAt(at.start());
        Span near = Reading.around(at, WORDS_BEFORE, WORDS_BEHIND, item);
        Span before = new Span(near.start(), at.start());
        int payWord = distance(reading.within(Concept.PAY_WORD, near), at);
        int otherMoney = distance(reading.within(Concept.NOT_PAY, near), at);
        boolean payBefore = reading.has(Concept.PAY_WORD, before)
                || posting.sectionAt(at.start()).kind() == Section.Kind.PAY;
        if (otherMoney < payWord && !(period && otherMoney > 20)) {
            return false;
        }
        if (currency) {
            return period
                    || thousands
                    || payBefore
                    || payWord < Integer.MAX_VALUE
                    || (range && low.signum() > 0)
                    || low.compareTo(BigDecimal.valueOf(7000)) >= 0;
        }
        boolean year = low.compareTo(BigDecimal.valueOf(1900)) >= 0 && low.compareTo(BigDecimal.valueOf(2100)) <= 0;
        return payBefore && (period || thousands || low.compareTo(BigDecimal.valueOf(7000)) >= 0) && !(year && !period);
    }

    private static int distance(List<Hit> hits, Span at) {
        int nearest = Integer.MAX_VALUE;
        for (Hit hit : hits) {
            int gap = hit.at().end() <= at.start()
                    ? at.start() - hit.at().end()
                    : Math.max(0, hit.at().start() - at.end());
            nearest = Math.min(nearest, gap);
        }
        return nearest;
    }

    private static boolean isFollowedByMillions(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 10))
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        return behind.startsWith("million")
                || behind.startsWith("billion")
                || behind.startsWith("bn")
                || behind.startsWith("mn")
                || (behind.startsWith("m") && (behind.length() == 1 || !Character.isLetter(behind.charAt(1))))
                || (behind.startsWith("b") && (behind.length() == 1 || !Character.isLetter(behind.charAt(1))))
                || behind.startsWith("%");
    }

    private static @Nullable String firstOf(Matcher groups, String... names) {
        for (String name : names) {
            if (groups.group(name) != null) {
                return groups.group(name);
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
        if (lower.contains("day") || lower.contains("daily") || lower.contains("shift") || lower.contains("session")) {
            return Period.DAY;
        }
        return Period.YEAR;
    }
}
