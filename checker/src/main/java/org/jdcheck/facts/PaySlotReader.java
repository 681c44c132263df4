package org.jdcheck.facts;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Finds the places where pay should stand and no amount does. */
final class PaySlotReader {
    private static final int REACH = 90;
    private static final int BRACKET = 16;
    private static final int BEFORE_MASK = 30;
    private static final int WORDS_OF_PROSE = 10;

    private final Reading reading;
    private final String text;
    private final TreeSet<Span> slots = new TreeSet<>();

    private PaySlotReader(Reading reading) {
        this.reading = reading;
        this.text = reading.posting().text();
    }

    /** The slots in the order of the text; no two overlap. */
    static NavigableSet<Span> read(Reading reading) {
        PaySlotReader reader = new PaySlotReader(reading);
        List<Hit> labels = reading.all(Concept.PAY_WORD);
        labels.forEach(reader::behindLabel);
        reading.all(Concept.PAY_LABEL).forEach(reader::aroundLabel);
        reading.all(Concept.CURRENCY).forEach(reader::atCurrency);
        reader.masks();
        reader.headings();
        return reader.slots;
    }

    private void behindLabel(Hit label) {
        Matcher matcher = lookingAt(PaySlotGrammar.BEHIND_LABEL, label.at().end());
        if (matcher.lookingAt()) {
            add(new Span(label.at().start(), matcher.end()));
        }
    }

    private void aroundLabel(Hit label) {
        int start = label.at().start();
        for (int i = start; i > Math.max(0, start - BRACKET) && text.charAt(i - 1) != '\n'; i--) {
            char c = text.charAt(i - 1);
            boolean verb = i - 1 + 6 <= start
                    && (isWord(i - 1, "insert") || isWord(i - 1, "enter "))
                    && (i < 2 || "[<{".indexOf(text.charAt(i - 2)) < 0);
            if (c == '[' || c == '<' || c == '{' || c == '%' || verb) {
                boolean twice = i > 1 && text.charAt(i - 2) == c;
                int from = twice ? i - 2 : i - 1;
                Matcher matcher = lookingAt(PaySlotGrammar.IN_BRACKETS, from);
                if (matcher.lookingAt() && matcher.end() >= label.at().end()) {
                    add(new Span(from, matcher.end()));
                }
                return;
            }
        }
    }

    private boolean isWord(int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length())
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private void atCurrency(Hit currency) {
        Matcher matcher = lookingAt(PaySlotGrammar.AT_CURRENCY, currency.at().start());
        if (matcher.lookingAt()) {
            Span at = withMarkBefore(new Span(currency.at().start(), matcher.end()));
            if (!isInsideProse(at)) {
                add(at);
            }
        }
    }

    /** "💰 $ - $": a picture of money belongs to its slot. */
    private Span withMarkBefore(Span at) {
        int i = at.start();
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        boolean picture = i >= 2
                && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1))
                && List.of(0x1F4B0, 0x1F4B5, 0x1F4B8).contains(text.codePointAt(i - 2));
        return picture ? new Span(i - 2, at.end()) : at;
    }

    /** "Salary **** to ****", "**** per hour" */
    private void masks() {
        for (int i = text.indexOf("****"); i >= 0; i = text.indexOf("****", i + 4)) {
            Matcher matcher = lookingAt(PaySlotGrammar.MASK, i);
            if ((i == 0 || text.charAt(i - 1) != '*') && matcher.lookingAt()) {
                int line = reading.posting().lineAt(i).span().start();
                List<Hit> before =
                        reading.within(Concept.PAY_WORD, new Span(Math.max(line, i - BEFORE_MASK), Math.max(line, i)));
                Hit label = before.isEmpty() ? null : before.getLast();
                boolean labelled = label != null
                        && PaySlotGrammar.BEFORE_MASK
                                .matcher(text.substring(label.at().end(), i))
                                .find();
                boolean phone = text.startsWith(" Ph", matcher.end());
                PayGrammar.Named period =
                        phone ? null : PayGrammar.periodBehind(text, matcher.end(), limit(matcher.end()));
                if (labelled || period != null) {
                    add(new Span(
                            labelled && label != null ? label.at().start() : i,
                            period == null ? matcher.end() : period.end()));
                }
                i = matcher.end();
            }
        }
    }

    /** "Salary:" with nothing behind it and another label on the next line. */
    private void headings() {
        List<Section> sections = reading.posting().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Span heading = section.heading();
            if (section.kind() != Section.Kind.PAY || heading == null) {
                continue;
            }
            if (!section.items().isEmpty()) {
                Span first = section.items().getFirst().span();
                Matcher matcher = lookingAt(PaySlotGrammar.UNDER_HEADING, first.start());
                if (matcher.lookingAt()) {
                    add(new Span(first.start(), matcher.end()));
                }
                continue;
            }
            Span other = i + 1 < sections.size() ? sections.get(i + 1).heading() : null;
            Matcher inHeading = other == null ? null : lookingAt(PaySlotGrammar.UNDER_HEADING, other.start());
            if (other != null && inHeading != null && inHeading.lookingAt()) {
                add(new Span(other.start(), inHeading.end()));
                continue;
            }
            boolean colon =
                    text.startsWith(":", heading.end()) || heading.in(text).endsWith(":");
            Section next = i + 1 < sections.size() ? sections.get(i + 1) : null;
            boolean otherLabel = next == null
                    || (!reading.has(Concept.PAY_WORD, next.span()) && !reading.has(Concept.CURRENCY, next.span()));
            if (colon && otherLabel && reading.has(Concept.PAY_WORD, heading)) {
                add(heading);
            }
        }
    }

    private Matcher lookingAt(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text).region(from, limit(from));
        matcher.useTransparentBounds(true);
        return matcher;
    }

    /** The end of the line, or of what a slot may at most reach to. */
    private int limit(int from) {
        return Math.max(from, Math.min(reading.posting().lineAt(from).span().end(), from + REACH));
    }

    private void add(Span found) {
        Span at = found.trimmed(text);
        if (!at.overlapsAny(slots) && !isFilled(at.end())) {
            slots.add(at);
        }
    }

    /** The amount stands right behind what looked like an empty slot. */
    private boolean isFilled(int end) {
        int i = end;
        while (i < text.length() && i < end + 2 && (text.charAt(i) == ' ' || text.charAt(i) == '[')) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** "We price in $ and €" names currencies; a slot has no sentence around it, or a word of pay. */
    private boolean isInsideProse(Span at) {
        Span item = reading.posting().itemAt(at.start());
        Span near = Reading.around(at, 60, 30, item);
        boolean pay = reading.has(Concept.PAY_WORD, near) || reading.has(Concept.PAY_PERIOD, near);
        return !pay && reading.hits().wordCount(item) > WORDS_OF_PROSE;
    }
}
