package org.jdcheck.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Pay.Basis;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** What the words beside a figure call it: pay, base pay, a total. */
final class PayLabels {
    private static final int WORDS_BEFORE = 60;

    /** What may stand between a label of pay and the number that it labels. */
    private static final Pattern LABELS = Pattern.compile(
            "(?i)^[\\s:=|,!(\\['\"~*–—-]*(?:(?:is|are|of|at|in|the|range|rate|scale|package|band|bracket|between|from|circa|c\\.|ca\\.|approx\\.?|approximately|around|roughly|up to|about|will be|starts at|somewhere|anything|offered|(?:for|on|of|in) (?:this|the|our) (?:role|position|post|job)|lies|sits|stands|runs|falls|ranges|would be|[A-H](?=,))[\\s:=,–-]*){0,5}[\\s'\"\\[(~*]*$");

    private PayLabels() {}

    /** True where the figure stands right behind a label of pay: "Salary: 60-70", "pay range 45000". */
    static boolean hasLabel(Reading reading, Span at) {
        String text = reading.posting().text();
        int line = reading.posting().lineAt(at.start()).span().start();
        Span before = new Span(Math.max(line, at.start() - WORDS_BEFORE), at.start());
        List<Hit> others = reading.within(Concept.NOT_PAY, before);
        List<Hit> labels = reading.within(Concept.PAY_LABEL, before).stream()
                .filter(label -> others.stream()
                        .noneMatch(other ->
                                other.at().contains(label.at()) && !other.at().equals(label.at())))
                .toList();
        if (!labels.isEmpty()) {
            return LABELS.matcher(text.substring(labels.getLast().at().end(), at.start()))
                    .find();
        }
        Section section = reading.posting().sectionAt(at.start());
        return section.kind() == Section.Kind.PAY
                && !section.items().isEmpty()
                && section.items().getFirst().span().start() <= at.start()
                && LABELS.matcher(
                                text.substring(section.items().getFirst().span().start(), at.start()))
                        .find();
    }

    /**
     * What the figure counts, by the words between it and its neighbours.
     *
     * @param from the end of the figure before it
     * @param to the start of the figure behind it
     */
    static Basis basis(Reading reading, Figure figure, int from, int to) {
        Span item = reading.posting().itemAt(figure.at().start());
        Span line = reading.posting().lineAt(figure.at().start()).span();
        int start = Math.max(
                Math.max(from, Math.min(item.start(), line.start())),
                figure.at().start() - 50);
        int end = Math.min(Math.min(to, line.end()), figure.at().end() + 45);
        // What stands close before the next figure belongs to that one.
        int behind = to < end + 25
                ? Math.min(end, figure.at().end() + (to - figure.at().end()) / 2)
                : end;
        Span before = new Span(Math.min(start, figure.at().start()), figure.at().start());
        Span after = new Span(figure.at().end(), Math.max(figure.at().end(), behind));
        boolean total = reading.has(Concept.TOTAL_PAY, before) || reading.has(Concept.TOTAL_PAY, after);
        boolean base = reading.has(Concept.BASE_PAY, before) || reading.has(Concept.BASE_PAY, after);
        boolean totalInside = reading.has(Concept.TOTAL_PAY, figure.at());
        boolean baseInside = reading.has(Concept.BASE_PAY, figure.at());
        if (figure.range() && ((baseInside && (total || totalInside)) || (totalInside && base))) {
            return Basis.MIXED;
        }
        return total || totalInside ? Basis.TOTAL : base || baseInside ? Basis.BASE : Basis.UNSAID;
    }
}
