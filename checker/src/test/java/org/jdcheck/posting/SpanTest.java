package org.jdcheck.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanOverlapsOneOfManyExactlyWhereItOverlapsOneOfThemAlone() {
        List<Span> apart = List.of(new Span(2, 4), new Span(4, 5), new Span(8, 20), new Span(21, 22));
        TreeSet<Span> sorted = new TreeSet<>(apart);
        for (int start = 0; start < 25; start++) {
            for (int end = start + 1; end <= 25; end++) {
                Span span = new Span(start, end);
                assertEquals(apart.stream().anyMatch(span::overlaps), span.overlapsAny(sorted), span.toString());
            }
        }
    }
}
