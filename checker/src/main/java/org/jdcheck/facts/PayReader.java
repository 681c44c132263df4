package org.jdcheck.facts;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdcheck.facts.Pay.Period;
import org.jdcheck.facts.PayGrammar.Figure;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads the figures of pay. Other money (bonus, budget, revenue) is left out. */
final class PayReader {
    private static final int REACH = 48;
    private static final int FARTHEST_HALF = 40;

    /** Below this a yearly sum is an allowance or a bonus, not pay. */
    private static final BigDecimal LEAST_YEARLY_PAY = BigDecimal.valueOf(3000);

    private static final List<Pattern> FIGURE = List.of(PayGrammar.FIGURE);

    private PayReader() {}

    /** @param slots where nothing stands; half a figure in one of them is no figure */
    static List<Pay> figures(Reading reading, NavigableSet<Span> slots) {
        TreeMap<Span, Pay> byPlace = new TreeMap<>();
        String text = reading.posting().text();
        List<Hit> anchors = Stream.of(Concept.CURRENCY, Concept.PAY_WORD, Concept.PAY_PERIOD)
                .flatMap(concept -> reading.all(concept).stream())
                .filter(hit ->
                        Digits.anyIn(text, hit.at().start() - REACH, hit.at().end() + REACH))
                .sorted(Comparator.comparing(Hit::at))
                .toList();
        PatternSet.find(FIGURE, reading.posting(), anchors, REACH, found -> {
            Pay figure = figure(reading, found);
            if (figure != null
                    && !figure.at().overlapsAny(byPlace.navigableKeySet())
                    && !figure.at().overlapsAny(slots)) {
                byPlace.put(figure.at(), figure);
            }
        });
        return withHalvesJoined(reading.posting(), byPlace.values());
    }

    private static @Nullable Pay figure(Reading reading, PatternSet.Found found) {
        String text = reading.posting().text();
        int end = found.at().end();
        Figure figure = Figure.of(found.groups(), text.substring(end, Math.min(text.length(), end + 3)));
        Span at = withoutJoin(text, found, figure != null && figure.openAbove());
        if (figure == null
                || figure.high().signum() == 0
                || (figure.period() == Period.YEAR && figure.high().compareTo(LEAST_YEARLY_PAY) < 0)
                || !PayContext.isPay(reading, at, figure)) {
            return null;
        }
        return new Pay(
                at,
                figure.openBelow() ? null : figure.low(),
                figure.openAbove() ? null : figure.high(),
                figure.currency(),
                figure.period());
    }

    /** The words of the figure, without a "plus" behind it that only joins what follows. */
    private static Span withoutJoin(String text, PatternSet.Found found, boolean opens) {
        Span at = found.at().trimmed(text);
        String behind = found.groups().group("behind");
        boolean joins = behind != null && !opens && at.in(text).endsWith(behind);
        return joins ? new Span(at.start(), at.end() - behind.length()).trimmed(text) : at;
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
                                pay.period() != null ? pay.period() : last.period()));
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
