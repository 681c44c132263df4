package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Reads the figures of pay. Other money (bonus, budget, revenue) is left out. */
final class PayReader {
    private static final int FARTHEST_HALF = 40;

    /** Below this a yearly sum is an allowance or a bonus, not pay, unless a label says that it is pay. */
    private static final BigDecimal LEAST_YEARLY_PAY = BigDecimal.valueOf(3000);

    private PayReader() {}

    /**
     * The figures of pay, and numbers of which a label says that they are pay and nothing says what they count.
     *
     * @param figures in the order of the text
     * @param bare without currency and period: "60-70", "45000", "['80', '120']"
     */
    record Figures(List<Pay> figures, List<Pay> bare) {}

    /** @param slots where nothing stands; half a figure in one of them is no figure */
    static Figures figures(Reading reading, NavigableSet<Span> slots) {
        List<Figure> all = FigureScanner.read(reading);
        List<Pay> pay = new ArrayList<>();
        List<Pay> bare = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            if (figure.high().signum() == 0 || figure.at().overlapsAny(slots)) {
                continue;
            }
            int from = i == 0 ? 0 : all.get(i - 1).at().end();
            int to = i + 1 == all.size()
                    ? Integer.MAX_VALUE
                    : all.get(i + 1).at().start();
            boolean isPay = isPay(reading, figure)
                    || (i + 1 < all.size()
                            && areHalves(reading, figure, all.get(i + 1))
                            && isPay(reading, all.get(i + 1)));
            if (isPay) {
                pay.add(pay(reading, figure, from, to));
            }
            if (BarePay.is(reading, figure)) {
                bare.add(pay(reading, figure, from, to));
            }
        }
        return new Figures(withHalvesJoined(reading.posting(), OtherClause.without(reading, pay)), bare);
    }

    private static boolean isPay(Reading reading, Figure figure) {
        return isEnough(reading, figure) && PayContext.isPay(reading, figure);
    }

    private static boolean areHalves(Reading reading, Figure low, Figure high) {
        return low.openAbove()
                && high.openBelow()
                && high.at().start() - low.at().end() <= FARTHEST_HALF
                && reading.posting().itemAt(low.at().start()).contains(high.at());
    }

    private static boolean isEnough(Reading reading, Figure figure) {
        return figure.period() != Period.YEAR
                || figure.high().compareTo(LEAST_YEARLY_PAY) >= 0
                || (figure.currency() != null && PayLabels.hasLabel(reading, figure.amounts()));
    }

    private static Pay pay(Reading reading, Figure figure, int from, int to) {
        boolean several = figure.range()
                && reading.has(
                        Concept.SEVERAL_POSTS,
                        reading.posting().itemAt(figure.at().start()));
        return new Pay(
                figure.at(),
                figure.openBelow() ? null : figure.low(),
                figure.openAbove() ? null : figure.high(),
                figure.currency(),
                figure.period(),
                PayLabels.basis(reading, figure, from, to),
                several,
                figure.flaws());
    }

    /** "Minimum $50,000, maximum $70,000" names both ends of one range. */
    private static List<Pay> withHalvesJoined(Posting posting, Collection<Pay> inOrder) {
        List<Pay> joined = new ArrayList<>();
        for (Pay pay : inOrder) {
            Pay last = joined.isEmpty() ? null : joined.getLast();
            boolean halves = last != null
                    && last.high() == null
                    && pay.low() == null
                    && pay.at().start() - last.at().end() <= FARTHEST_HALF
                    && posting.itemAt(last.at().start()).contains(pay.at());
            if (last != null && halves) {
                joined.set(
                        joined.size() - 1,
                        new Pay(
                                new Span(last.at().start(), pay.at().end()),
                                last.low(),
                                pay.high(),
                                last.currency() != null ? last.currency() : pay.currency(),
                                pay.period() != null ? pay.period() : last.period(),
                                pay.basis(),
                                last.severalPosts() || pay.severalPosts(),
                                Set.of()));
            } else {
                joined.add(pay);
            }
        }
        return joined;
    }

    /** What stands behind a label of pay and holds a figure, whether that can be read or not. */
    static List<Span> labelled(Reading reading) {
        List<Span> labelled = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            if (section.kind() == Section.Kind.PAY && !section.items().isEmpty()) {
                Span first = section.items().getFirst().span();
                if (Digits.anyIn(reading.posting().text(), first.start(), first.end())) {
                    labelled.add(first);
                }
            }
        }
        return labelled;
    }
}
