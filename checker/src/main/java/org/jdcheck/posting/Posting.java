package org.jdcheck.posting;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A job description: its text word for word, and how it is laid out.
 *
 * <p>Every offset anywhere in jdcheck counts UTF-16 code units of {@link #text()}, half-open. Nothing in the text is
 * normalised. Immutable and safe to share between threads.
 *
 * @param text as decoded
 * @param lines every line, the empty ones too; at least one
 * @param sections in order, without gaps between their lines
 * @param firstVisible where the first character stands that is no white space; the end of the text where there is none
 */
public record Posting(String text, List<Line> lines, List<Section> sections, int firstVisible) {
    /** How far the surroundings of a place reach that stands in no item. */
    private static final int FARTHEST = 500;

    public Posting {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /** Reads the layout of a text. Accepts any text, the empty one too. */
    public static Posting of(String text) {
        return StructureReader.read(text);
    }

    /** The line in which the offset stands; the last one for the end of the text. */
    public Line lineAt(int offset) {
        return lines.get(lastBeginningBy(offset, lines, line -> line.span().start()));
    }

    /** The section in which the offset stands. */
    public Section sectionAt(int offset) {
        return sections.get(
                lastBeginningBy(offset, sections, section -> section.span().start()));
    }

    /** The item around the offset; where it stands in none (in a heading, say), its line, at most {@value #FARTHEST} characters each way. */
    public Span itemAt(int offset) {
        List<Item> items = sectionAt(offset).items();
        if (!items.isEmpty()) {
            Span span = items.get(
                            lastBeginningBy(offset, items, item -> item.span().start()))
                    .span();
            if (span.start() <= offset && offset < span.end()) {
                return span;
            }
        }
        Span line = lineAt(offset).span();
        return new Span(
                Math.max(line.start(), Math.min(offset, offset - FARTHEST)),
                Math.max(offset, Math.min(line.end(), offset + FARTHEST)));
    }

    /** Of pieces in order, the number of the last that begins at or before the offset; 0 where none does. */
    private static <T> int lastBeginningBy(int offset, List<T> pieces, ToIntFunction<T> start) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start.applyAsInt(pieces.get(middle)) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
