package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Finds sentences that may well state the pay, in a form that is not read: in words, in a table, behind a link. */
final class UnreadPay {
    /** Any number but those of 401(k), years, percentages and spans of time; numbers in words; addresses. */
    private static final Pattern PERHAPS = Pattern.compile(
            "(?i)(?<![\\w.,])(?!40[13]\\b|(?:19|20)\\d\\d\\b)\\d[\\d.,]*+(?!\\s?(?:\\(k\\)|%|percent|-?(?:hour|day|week|month|year)s?\\b|x\\b))"
                    + "|\\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|lakhs?)\\b"
                    + "|https?://|\\bwww\\.");

    private static final int FEW_WORDS = 4;

    private UnreadPay() {}

    static List<Span> in(Reading reading, NavigableSet<Span> slots) {
        String text = reading.posting().text();
        List<Span> unread = new ArrayList<>();
        for (Span sentence : mentions(reading)) {
            boolean perhaps = PERHAPS.matcher(sentence.in(text)).find() && isAboutPay(reading, sentence);
            if (perhaps && !reading.has(Concept.NOT_PAY, sentence) && !sentence.overlapsAny(slots)) {
                unread.add(sentence);
            }
        }
        return unread;
    }

    /** A sum alone is no pay: "We gave €20,000 to the lifeboat." */
    private static boolean isAboutPay(Reading reading, Span sentence) {
        return reading.posting().sectionAt(sentence.start()).kind() == Section.Kind.PAY
                || reading.has(Concept.PAY_LABEL, sentence)
                || reading.has(Concept.PAY_HINT, sentence)
                || reading.has(Concept.PAY_WORD, sentence)
                || sentence.in(reading.posting().text()).indexOf('|') >= 0
                || reading.hits().wordCount(sentence) <= FEW_WORDS;
    }

    /** What stands behind a label of pay, and the items that hold a word of pay or of money; of overlapping ones the first. */
    private static List<Span> mentions(Reading reading) {
        Stream<Span> labelled = reading.posting().sections().stream()
                .filter(section ->
                        section.kind() == Section.Kind.PAY && !section.items().isEmpty())
                .map(section -> section.items().getFirst().span());
        Stream<Span> worded = Stream.of(Concept.PAY_LABEL, Concept.CURRENCY)
                .flatMap(concept -> reading.all(concept).stream())
                .filter(hit -> !reading.isInHeading(hit.at()))
                .sorted(Comparator.comparing(Hit::at))
                .map(hit -> reading.posting().itemAt(hit.at().start()));
        List<Span> mentions = new ArrayList<>();
        Stream.concat(labelled, worded).sorted().forEach(span -> {
            if (mentions.isEmpty() || span.start() >= mentions.getLast().end()) {
                mentions.add(span);
            }
        });
        return mentions;
    }
}
