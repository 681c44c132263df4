package org.jdcheck.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.posting.Span;

/**
 * Leaves out sums that stand in a clause of their own, about something else than pay, beside pay that is named as such:
 * "Pay: $52 per hour; overhaul parts from $38 to $85 are bought locally".
 */
final class OtherClause {
    private static final int REACH = 120;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ANNOUNCED = Pattern.compile("[:=–—-]\\s*$");

    private OtherClause() {}

    /** @param pay figures that may be pay, in the order of the text */
    static List<Pay> without(Reading reading, List<Pay> pay) {
        boolean named = pay.size() > 1
                && pay.stream().anyMatch(figure -> PayLabels.hasLabel(reading, figure.at()) || figure.period() != null);
        return named
                ? pay.stream().filter(figure -> !isAboutElse(reading, figure)).toList()
                : pay;
    }

    private static boolean isAboutElse(Reading reading, Pay figure) {
        if (figure.period() != null) {
            return false;
        }
        String text = reading.posting().text();
        int start = figure.at().start();
        int line = Math.max(reading.posting().lineAt(start).span().start(), start - REACH);
        int from = clauseStart(text, line, start);
        if (from == line) {
            return false;
        }
        String before = text.substring(from, start);
        Span clause = new Span(from, clauseEnd(reading, figure.at().end()));
        return (WORD.matcher(before).find() || figure.currency() == null)
                && !ANNOUNCED.matcher(before).find()
                && !reading.has(Concept.PAY_WORD, clause)
                && !reading.has(Concept.TOTAL_PAY, clause)
                && !reading.has(Concept.BASE_PAY, clause);
    }

    private static int clauseStart(String text, int line, int start) {
        for (int i = start - 1; i > line; i--) {
            boolean ends = ".;!?".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ';
            if (ends) {
                return i;
            }
        }
        return line;
    }

    private static int clauseEnd(Reading reading, int end) {
        String text = reading.posting().text();
        int limit = Math.min(reading.posting().lineAt(end).span().end(), end + REACH);
        for (int i = end; i < limit; i++) {
            if (".;!?".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return Math.max(end, limit);
    }
}
