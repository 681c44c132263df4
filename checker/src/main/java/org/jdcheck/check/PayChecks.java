package org.jdcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Pay;
import org.jdcheck.facts.Pay.Basis;
import org.jdcheck.facts.Pay.Flaw;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/** The matchers that are one question to the figures of pay. */
public final class PayChecks {
    private static final int FAR = 60;
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final BigDecimal MONTH_OR_YEAR = BigDecimal.valueOf(12_000);

    private PayChecks() {}

    /** A slot for pay in which nothing stands. */
    public static Matcher slot() {
        return (posting, facts, hits) ->
                facts.paySlots().stream().<Match>map(Match.Said::new).toList();
    }

    /** A figure of pay with only one end, where no range of the posting names the other one. */
    public static Matcher openEnded() {
        return (posting, facts, hits) -> said(
                facts.pay(), pay -> pay.isOpenEnded() && facts.pay().stream().noneMatch(range -> covers(range, pay)));
    }

    private static boolean covers(Pay range, Pay open) {
        BigDecimal end = open.low() != null ? open.low() : open.high();
        boolean samePeriod = range.period() == null || open.period() == null || range.period() == open.period();
        return range.low() != null
                && range.high() != null
                && range.isRange()
                && samePeriod
                && end != null
                && end.compareTo(range.low()) >= 0
                && end.compareTo(range.high().multiply(BigDecimal.valueOf(2))) <= 0;
    }

    /** One range of base pay whose top is at least so many times its bottom. */
    public static Matcher wideRange(int times) {
        return (posting, facts, hits) -> said(
                together(facts),
                pay -> isWide(pay, times)
                        && pay.basis() != Basis.TOTAL
                        && pay.basis() != Basis.MIXED
                        && !pay.severalPosts()
                        && pay.flaws().isEmpty());
    }

    private static boolean isWide(Pay pay, int times) {
        return pay.low() != null
                && pay.high() != null
                && pay.low().signum() > 0
                && pay.high().compareTo(pay.low().multiply(BigDecimal.valueOf(times))) >= 0;
    }

    /** A range whose first amount is the larger one. */
    public static Matcher inverted() {
        return (posting, facts, hits) ->
                said(together(facts), pay -> pay.flaws().contains(Flaw.INVERTED));
    }

    /** A range that begins with base pay and ends with a total. */
    public static Matcher mixedBasis() {
        return (posting, facts, hits) -> said(facts.pay(), pay -> pay.basis() == Basis.MIXED);
    }

    /**
     * Figures of which a reader cannot tell what they count: no currency and no period, ends in different units, or a small
     * sum without a period. Not where the same amounts stand elsewhere in full.
     */
    public static Matcher unclearBasis() {
        return (posting, facts, hits) -> said(
                together(facts),
                pay -> pay.flaws().contains(Flaw.MIXED_UNITS)
                        || (pay.period() == null
                                && (pay.currency() == null || isSmall(posting, facts, pay))
                                && !isClearElsewhere(facts, pay)
                                && !isBesideMoney(posting, facts, pay)));
    }

    /** "Pay Range: $65 - $75": an hour, a day or thousands a year. */
    private static boolean isSmall(Posting posting, Facts facts, Pay pay) {
        BigDecimal top = pay.high() != null ? pay.high() : pay.low();
        boolean inSmallMoney = pay.currency() != null && !"INR JPY KRW NGN KES".contains(pay.currency());
        Span line = posting.lineAt(pay.at().start()).span();
        return inSmallMoney
                && top != null
                && top.compareTo(pay.high() != null && pay.low() != null ? MONTH_OR_YEAR : SMALL) < 0
                && facts.pay().stream().noneMatch(other -> other.period() != null)
                && !line.in(posting.text())
                        .matches("(?is).*\\b(?:hour|hourly|hr|day|daily|week|weekly|shift|month|monthly)\\b.*");
    }

    /** "CAD 90,000 base, 120,000 with commission": the currency stands at the sum before. */
    private static boolean isBesideMoney(Posting posting, Facts facts, Pay pay) {
        BigDecimal sum = pay.low() != null ? pay.low() : pay.high();
        return pay.currency() == null
                && sum != null
                && facts.pay().stream()
                        .anyMatch(other -> other.currency() != null
                                && other.at().end() <= pay.at().start()
                                && pay.at().start() - other.at().end() < FAR
                                && posting.lineAt(other.at().start())
                                        .equals(posting.lineAt(pay.at().start()))
                                && isOfTheSameSize(other, sum));
    }

    private static boolean isOfTheSameSize(Pay other, BigDecimal sum) {
        BigDecimal end = other.low() != null ? other.low() : other.high();
        return end != null
                && end.compareTo(sum.multiply(BigDecimal.valueOf(5))) < 0
                && sum.compareTo(end.multiply(BigDecimal.valueOf(5))) < 0;
    }

    private static boolean isClearElsewhere(Facts facts, Pay pay) {
        return facts.pay().stream()
                .anyMatch(other -> !other.equals(pay)
                        && (other.currency() != null || other.period() != null)
                        && (same(other.low(), pay.low()) || same(other.high(), pay.high())));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** Read figures and bare ones, each place once. */
    private static List<Pay> together(Facts facts) {
        List<Pay> all = new ArrayList<>(facts.pay());
        facts.barePay().stream()
                .filter(bare -> facts.pay().stream().noneMatch(pay -> pay.at().overlaps(bare.at())))
                .forEach(all::add);
        all.sort((one, other) -> one.at().compareTo(other.at()));
        return all;
    }

    private static List<Match> said(List<Pay> figures, Predicate<Pay> faulty) {
        return figures.stream()
                .filter(faulty)
                .<Match>map(pay -> new Match.Said(pay.at(), details(pay)))
                .toList();
    }

    private static Map<String, String> details(Pay pay) {
        boolean mixed = pay.flaws().contains(Flaw.MIXED_UNITS);
        return Map.of(Match.CASE, mixed ? "mixed" : pay.currency() == null ? "bare" : "small");
    }
}
