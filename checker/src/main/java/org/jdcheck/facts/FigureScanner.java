package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Amount.Unit;
import org.jdcheck.facts.OpenEnds.Open;
import org.jdcheck.facts.Pay.Flaw;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.facts.PayGrammar.Named;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads every number that may be money, going along the text from digit to digit; nothing but the few characters around
 * each is looked at.
 */
final class FigureScanner {
    private static final int BEFORE = 60;
    private static final int LABEL = 40;
    private static final BigDecimal MOST_IN_SMALL_MONEY = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(60);
    private static final Set<String> SMALL_MONEY =
            Set.of("KES", "UGX", "TZS", "NGN", "JPY", "KRW", "HUF", "RUB", "PHP", "INR");
    /** "Hourly/annual: 27 - 56,000" */
    private static final Pattern TWO_PERIODS = Pattern.compile(
            "(?i)\\b(?:hourly|hour|daily|day|weekly|monthly)(?: rate| pay| wage)?\\s?(?:/|or|and|&)\\s?(?:monthly|annual|annually|yearly|year|annum|salary)\\b(?: salary| pay| rate)?\\s?[:=–-]\\s?$");

    private static final Pattern IN_MONEY = Pattern.compile("(?i)(?:,?\\s?\\((?:in )?|,?\\sin |,\\s)(?=[\\p{L}$£€₹])");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BASE_OR_TOTAL =
            Pattern.compile("(?i)[\\s(]{0,2}(?:base|basic|ote|guaranteed|salary|total)\\b\\)?");

    private final Reading reading;
    private final String text;
    private final List<Figure> figures = new ArrayList<>();
    private final TreeSet<Span> read = new TreeSet<>();

    private FigureScanner(Reading reading) {
        this.reading = reading;
        this.text = reading.posting().text();
    }

    /** The figures in the order of the text; no two overlap. */
    static List<Figure> read(Reading reading) {
        FigureScanner scanner = new FigureScanner(reading);
        scanner.digits();
        scanner.words();
        scanner.figures.sort((one, other) -> one.at().compareTo(other.at()));
        return scanner.figures;
    }

    private void digits() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                i++;
                continue;
            }
            int reached = Amount.digits(text, i);
            Currencies.Named currency = Currencies.before(text, i);
            if (currency != null || isFree(i)) {
                Amount amount = Amount.at(text, i);
                reached = amount == null ? reached : amount.at().end();
                Figure figure = amount == null ? null : figure(currency, amount);
                reached = figure == null ? reached : Math.max(reached, add(figure));
            }
            i = reached;
        }
    }

    private void words() {
        for (Hit hit : reading.all(Concept.NUMBER_WORD)) {
            if (!hit.at().overlapsAny(read)) {
                Amount amount = SpelledNumber.at(text, hit.at().start());
                Figure figure = amount == null ? null : figure(null, amount);
                if (figure != null && !figure.at().overlapsAny(read)) {
                    add(figure);
                } else {
                    read.add(hit.at());
                }
            }
        }
    }

    private int add(Figure figure) {
        figures.add(figure);
        read.add(figure.at());
        return figure.at().end();
    }

    /** Not a part of a word ("B2B"), of a code ("GS-12"), of a date or of a telephone number. */
    private boolean isFree(int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before == '-' || before == '/' || before == '.' || before == ',' || before == '–') {
            return start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2));
        }
        return !Character.isLetterOrDigit(before) && before != '_' && before != '#' && before != '@';
    }

    private @Nullable Figure figure(Currencies.@Nullable Named leading, Amount amount) {
        Span line = reading.posting().lineAt(amount.at().start()).span();
        Currencies.Named currency = leading == null || leading.start() < line.start() ? null : leading;
        int limit = line.end();
        int amounts = currency == null ? amount.at().start() : currency.start();
        int before = Math.max(line.start(), amounts - BEFORE);
        FigureEnd first = FigureEnd.read(text, currency, amount, limit);
        if (first == null || (first.currency() == null && !mayBePay(amount, first, before, limit))) {
            return null;
        }
        if (first.currency() == null
                && amount.unit() == Unit.NONE
                && PayGrammar.countsSomethingElse(text, first.end(), limit)) {
            return null;
        }
        String words = text.substring(Math.min(before, amounts), amounts);
        int afterFirst = first.period() == null ? first.end() : first.period().end();
        var basis = BASE_OR_TOTAL.matcher(text).region(Math.min(afterFirst, limit), limit);
        int afterBasis = basis.lookingAt() ? basis.end() : afterFirst;
        FigureEnd second = second(first, afterBasis, limit, words);
        int end = second == null ? first.end() : second.end();
        Open behind = OpenEnds.behind(text, end, limit);
        int afterOpen = behind == null ? end : behind.edge();
        Named period = PayGrammar.periodBehind(text, afterOpen, limit);
        int last = period == null ? afterOpen : period.end();
        Open later = behind == null && period != null ? OpenEnds.behind(text, last, limit) : null;
        last = later == null ? last : later.edge();
        Open open = behind == null ? later : behind;
        Open opener = OpenEnds.before(text, Math.min(before, amounts), amounts);
        String currencyOfBoth = currency(first, second);
        Currencies.Named afterwards = currencyOfBoth == null ? currencyAfterwards(last, limit) : null;
        if (afterwards != null) {
            currencyOfBoth = afterwards.code();
            last = afterwards.end();
        }
        Span at = new Span(opener == null ? amounts : opener.edge(), last).trimmed(text);
        Named named = period != null ? period : first.period();
        Period told = named != null
                ? named.period()
                : PayGrammar.periodBefore(text.substring(Math.max(line.start(), amounts - LABEL), amounts));
        boolean twoPeriods = TWO_PERIODS.matcher(words).find();
        return figure(
                at, new Span(amounts, end), first, second, currencyOfBoth, told, twoPeriods, opener, open, period);
    }

    /** "a week, in pounds", "64k (EUR)" */
    private Currencies.@Nullable Named currencyAfterwards(int from, int limit) {
        Matcher in = PayGrammar.at(IN_MONEY, text, from, limit);
        return in.lookingAt() ? Currencies.behind(text, in.end()) : null;
    }

    private Figure figure(
            Span at,
            Span amounts,
            FigureEnd first,
            @Nullable FigureEnd second,
            @Nullable String currency,
            @Nullable Period period,
            boolean twoPeriods,
            @Nullable Open before,
            @Nullable Open behind,
            @Nullable Named lastPeriod) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        Amount low = first.amount();
        Amount high = second == null ? low : second.amount();
        if (second != null) {
            Ends ends = Ends.of(low, high, first.currency() != null && second.currency() != null);
            low = ends.low();
            high = ends.high();
            boolean otherPeriod = first.period() != null
                    && lastPeriod != null
                    && first.period().period() != lastPeriod.period();
            if (ends.mixed()
                    || otherPeriod
                    || twoPeriods
                    || (period == null && isRateToSalary(amounts, first, second))) {
                flaws.add(Flaw.MIXED_UNITS);
            } else if (low.value().compareTo(high.value()) > 0) {
                flaws.add(Flaw.INVERTED);
            }
        }
        boolean inverted = flaws.contains(Flaw.INVERTED);
        boolean range = second != null;
        boolean openBelow = !range && (is(before, true) || is(behind, true));
        boolean openAbove = (is(behind, false) && !openBelow) || (!range && !openBelow && is(before, false));
        return new Figure(
                at,
                amounts,
                inverted ? high.value() : low.value(),
                inverted ? low.value() : high.value(),
                range,
                low.unit() != Unit.NONE || high.unit() != Unit.NONE,
                isLarge(high, currency, period) || isLarge(low, currency, period),
                currency,
                period,
                openBelow,
                openAbove,
                flaws);
    }

    /** Millions, which nobody is paid but in small money for a month or a year. */
    private static boolean isLarge(Amount amount, @Nullable String currency, @Nullable Period period) {
        boolean inSmallMoney = currency != null && SMALL_MONEY.contains(currency);
        boolean forLong = period == Period.MONTH || period == Period.YEAR;
        return amount.unit() == Unit.LARGE
                && !(inSmallMoney && forLong && amount.value().compareTo(MOST_IN_SMALL_MONEY) < 0);
    }

    /** "$30 - 65k": an hour's pay to a year's, or thousands at both ends; nobody can tell. */
    private boolean isRateToSalary(Span amounts, FigureEnd first, FigureEnd second) {
        BigDecimal low = first.amount().value();
        return first.amount().unit() == Unit.NONE
                && first.currency() != null
                && second.currency() == null
                && second.amount().unit() == Unit.THOUSAND
                && low.compareTo(MOST_HOURLY) < 0
                && second.amount().number().compareTo(low.add(low)) >= 0
                && amounts.in(text).matches(".*\\d\\s?[-–—]\\s.*");
    }

    private static @Nullable String currency(FigureEnd first, @Nullable FigureEnd second) {
        boolean secondTells = second != null
                && second.currency() != null
                && (first.currency() == null || first.currency().equals("$"));
        return second != null && secondTells ? second.currency() : first.currency();
    }

    private static boolean is(@Nullable Open open, boolean below) {
        return open != null && open.below() == below;
    }

    /** A bare number is looked at further only where a word of pay stands before it, or where it says itself what it is. */
    private boolean mayBePay(Amount amount, FigureEnd end, int before, int limit) {
        return end.period() != null
                || amount.unit() != Unit.NONE
                || reading.has(Concept.PAY_WORD, new Span(before, amount.at().start()))
                || reading.has(Concept.PAY_OFFER, new Span(before, amount.at().start()))
                || PayGrammar.secondAmount(text, end.end(), limit, "") >= 0;
    }

    private @Nullable FigureEnd second(FigureEnd first, int from, int limit, String before) {
        int start = PayGrammar.secondAmount(text, from, limit, before);
        if (start < 0 || start >= limit) {
            return null;
        }
        Currencies.Named currency = Currencies.leading(text, start);
        int digit = currency == null ? start : currency.end();
        while (digit < limit && digit < start + 8 && text.charAt(digit) == ' ') {
            digit++;
        }
        if (digit >= limit) {
            return null;
        }
        Amount amount = Character.isDigit(text.charAt(digit)) ? Amount.at(text, digit) : SpelledNumber.at(text, digit);
        FigureEnd second = amount == null ? null : FigureEnd.read(text, currency, amount, limit);
        boolean bare =
                second != null && second.currency() == null && second.amount().unit() == Unit.NONE;
        if (second == null || (bare && PayGrammar.countsSomethingElse(text, second.end(), limit))) {
            return null;
        }
        if (text.substring(from, start).strip().equals("/") && !areAlternatives(first.amount(), second.amount())) {
            return null;
        }
        boolean far = bare
                && first.amount().value().compareTo(THOUSAND) >= 0
                && second.amount()
                                .value()
                                .multiply(HUNDRED)
                                .compareTo(first.amount().value())
                        < 0;
        return far ? null : second;
    }

    /** "90/120", "£28,000/£35,000"; not "24/7", "12/05", "$20/40 hours". */
    private static boolean areAlternatives(Amount first, Amount second) {
        return first.value().compareTo(BigDecimal.TEN) >= 0
                && second.value().compareTo(first.value()) > 0
                && second.value().compareTo(first.value().multiply(BigDecimal.valueOf(5))) < 0;
    }
}
