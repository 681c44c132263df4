package org.jdcheck.posting;

import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a posting's text.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last one; half-open, so {@code end - start} is the length
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException when the span would be negative */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The words at this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * True where this span overlaps one of the others.
     *
     * @param others spans of which no two overlap; only the last one that starts before this one's end is looked at
     */
    public boolean overlapsAny(NavigableSet<Span> others) {
        @Nullable Span before = others.lower(new Span(end, end));
        return before != null && before.overlaps(this);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same span without the white space at its two ends. */
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Characters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
