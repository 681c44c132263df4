package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.PayGrammar.Figure;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Tells pay from other money by the words around a figure. */
final class PayContext {
    private static final int WORDS_BEFORE = 60;
    private static final int WORDS_BEHIND = 35;
    private static final int LABEL = 14;
    private static final int FAR = Integer.MAX_VALUE;
    private static final BigDecimal LEAST_BARE_PAY = BigDecimal.valueOf(7000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** What joins a figure of pay to a bonus behind it: the bonus is another thing. */
    private static final Pattern JOINED = Pattern.compile("(?i)\\b(?:plus|and|with|or)\\b|[+,;.&]");

    private static final Pattern LARGE_OR_SHARE =
            Pattern.compile("(?i)^\\s*(?:(?:million|billion|bn|mn|[mb])(?![a-z])|%|millions|billions)");

    private PayContext() {}

    /**
     * Whether the figure is pay. A currency alone is not enough where the words around speak of other money; a bare
     * number needs a word of pay before it.
     */
    static boolean isPay(Reading reading, Span at, Figure figure) {
        String text = reading.posting().text();
        if (LARGE_OR_SHARE
                .matcher(text.substring(at.end(), Math.min(text.length(), at.end() + 12)))
                .find()) {
            return false;
        }
        Span item = reading.posting().itemAt(at.start());
        Span near = Reading.around(at, WORDS_BEFORE, WORDS_BEHIND, item);
        List<Hit> payWords = reading.within(Concept.PAY_WORD, near);
        boolean labelled = before(payWords, at) <= LABEL
                || reading.posting().sectionAt(at.start()).kind() == Section.Kind.PAY;
        boolean payBefore = labelled || before(payWords, at) < FAR;
        int otherMoney = otherMoney(text, reading.within(Concept.NOT_PAY, near), at);
        int payWord = Math.min(before(payWords, at), behind(payWords, at));
        if (!labelled && otherMoney < payWord && !(figure.period() != null && otherMoney > 20)) {
            return false;
        }
        boolean clear = figure.period() != null || figure.thousands();
        if (figure.currency() != null) {
            return clear
                    || labelled
                    || payWord < FAR
                    || (figure.range() && figure.low().signum() > 0)
                    || figure.low().compareTo(LEAST_BARE_PAY) >= 0;
        }
        boolean year = figure.low().compareTo(FIRST_YEAR) >= 0 && figure.low().compareTo(LAST_YEAR) <= 0;
        return payBefore
                && (clear || figure.low().compareTo(LEAST_BARE_PAY) >= 0)
                && !(year && figure.period() == null);
    }

    /** How far the nearest word of other money stands; one behind the figure counts only where nothing joins it as a further thing. */
    private static int otherMoney(String text, List<Hit> hits, Span at) {
        int nearest = before(hits, at);
        for (Hit hit : hits) {
            if (hit.at().start() >= at.end()) {
                String between = text.substring(at.end(), hit.at().start());
                if (!JOINED.matcher(between).find()) {
                    nearest = Math.min(nearest, hit.at().start() - at.end());
                }
            }
        }
        return nearest;
    }

    private static int before(List<Hit> hits, Span at) {
        return hits.stream()
                .filter(hit -> hit.at().end() <= at.start())
                .mapToInt(hit -> at.start() - hit.at().end())
                .min()
                .orElse(FAR);
    }

    private static int behind(List<Hit> hits, Span at) {
        return hits.stream()
                .filter(hit -> hit.at().end() > at.start())
                .mapToInt(hit -> Math.max(0, hit.at().start() - at.end()))
                .min()
                .orElse(FAR);
    }
}
