package org.jdcheck.facts;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Span;

/** Finds the places where pay should stand and no amount does. */
final class PaySlotReader {
    private static final int REACH = 64;
    private static final int NEAR_LABEL = 20;
    private static final int WORDS_OF_PROSE = 10;

    private PaySlotReader() {}

    /** The slots in the order of the text; no two overlap. */
    static NavigableSet<Span> read(Reading reading) {
        TreeSet<Span> slots = new TreeSet<>();
        String text = reading.posting().text();
        List<Hit> empty = reading.all(Concept.CURRENCY).stream()
                .filter(hit ->
                        !Digits.anyIn(text, hit.at().start() - 2, hit.at().end() + 2))
                .toList();
        List<Hit> labels = reading.all(Concept.PAY_WORD).stream()
                .filter(hit -> mayBeLabel(text, hit.at()))
                .toList();
        for (List<Hit> anchors : List.of(empty, labels)) {
            PatternSet.find(PayGrammar.SLOTS, reading.posting(), anchors, REACH, found -> {
                Span at = found.at().trimmed(text);
                if (!at.overlapsAny(slots) && !isFilled(text, at.end()) && !isInsideProse(reading, at)) {
                    slots.add(at);
                }
            });
        }
        return slots;
    }

    /** A label has its colon soon behind it, or stands in brackets, in percent signs or behind "insert". */
    private static boolean mayBeLabel(String text, Span at) {
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + NEAR_LABEL));
        String before = text.substring(Math.max(0, at.start() - NEAR_LABEL), at.start());
        return behind.chars().anyMatch(c -> c == ':' || c == '=')
                || before.chars().anyMatch(c -> c == '[' || c == '<' || c == '{' || c == '%')
                || before.toLowerCase(Locale.ROOT).contains("insert");
    }

    /** The amount stands right behind what looked like an empty slot. */
    private static boolean isFilled(String text, int end) {
        int i = end;
        while (i < text.length() && i < end + 2 && (text.charAt(i) == ' ' || text.charAt(i) == '[')) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** "We price in $ and €" names currencies; a slot has no sentence around it, or a word of pay. */
    private static boolean isInsideProse(Reading reading, Span at) {
        if (reading.has(Concept.PAY_WORD, at)) {
            return false;
        }
        Span item = reading.posting().itemAt(at.start());
        boolean pay = reading.has(Concept.PAY_WORD, item) || reading.has(Concept.PAY_PERIOD, item);
        return !pay && reading.hits().wordCount(item) > WORDS_OF_PROSE;
    }
}
