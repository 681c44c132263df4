package org.jdcheck.posting;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.posting.Section.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the lines, headings, sections and items of a text. Linear in its length. */
final class StructureReader {
    private static final int LONGEST_LIST_LINE = 200;
    private static final int LONGEST_NOTE = 160;

    private final String text;
    private final List<Line> lines;
    private final List<Section> sections = new ArrayList<>();

    private Kind kind = Kind.OTHER;
    private @Nullable Span heading;
    private int sectionStart;
    private List<Span> paragraphLines = new ArrayList<>();
    private List<Item> items = new ArrayList<>();

    private StructureReader(String text) {
        this.text = text;
        this.lines = linesOf(text);
    }

    static Posting read(String text) {
        StructureReader reader = new StructureReader(text);
        reader.readLines();
        reader.closeSection(text.length());
        int firstVisible = text.length() - text.stripLeading().length();
        return new Posting(text, reader.lines, reader.sections, firstVisible);
    }

    static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Line(lines.size() + 1, new Span(start, i)));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Line(lines.size() + 1, new Span(start, text.length())));
        return lines;
    }

    private void readLines() {
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i).span().trimmed(text);
            if (line.start() == line.end()) {
                closeParagraph();
                continue;
            }
            Heading found = Heading.at(text, lines, i, line);
            if (found != null) {
                openSection(found.kind() != null ? found.kind() : inherited(found, i), found.words(), line.start());
                continue;
            }
            int bullet = Bullets.length(text, line);
            if (bullet > 0) {
                closeParagraph();
                readListLine(new Span(line.start() + bullet, line.end()));
            } else {
                readTextLine(line);
            }
        }
    }

    /** An unknown heading above a list goes on with what the section before it was about. */
    private Kind inherited(Heading found, int lineIndex) {
        boolean listFollows = false;
        for (int i = lineIndex + 1; i < lines.size() && i <= lineIndex + 2 && !listFollows; i++) {
            Span next = lines.get(i).span().trimmed(text);
            listFollows = Bullets.length(text, next) > 0;
        }
        return listFollows || found.isLabel() ? kind : Kind.OTHER;
    }

    private void readListLine(Span line) {
        int from = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (Bullets.isInline(text, i)) {
                addBullet(new Span(from, i));
                from = i + 1;
            }
        }
        addBullet(new Span(from, line.end()));
    }

    private void addBullet(Span span) {
        Span words = span.trimmed(text);
        if (words.start() < words.end()) {
            Sentences.capped(text, words, piece -> items.add(new Item(piece, Item.Form.BULLET)));
        }
    }

    /** A line of running text: it may go on the line before, and may hold labels such as "Salary: …". */
    private void readTextLine(Span line) {
        int from = line.start();
        Kind before = kind;
        boolean labelled = false;
        for (Heading label : Heading.insideLine(text, line)) {
            if (label.words().start() > from) {
                paragraphLines.add(new Span(from, label.words().start()));
            }
            openSection(
                    label.kind() == null ? Kind.OTHER : label.kind(),
                    label.words(),
                    label.words().start());
            labelled = true;
            from = label.words().end() + 1;
        }
        Span rest = new Span(Math.min(from, line.end()), line.end()).trimmed(text);
        if (rest.start() < rest.end()) {
            if (continuesItem(rest)) {
                Item last = items.removeLast();
                items.add(new Item(new Span(last.span().start(), rest.end()), last.form()));
            } else {
                paragraphLines.add(rest);
            }
        }
        // A label at the start of a short line speaks for that line only.
        if (labelled && line.end() - line.start() <= LONGEST_LIST_LINE) {
            closeSection(line.end());
            kind = before;
            heading = null;
            sectionStart = line.end();
        }
    }

    private boolean continuesItem(Span rest) {
        if (!paragraphLines.isEmpty() || items.isEmpty() || !Character.isLowerCase(text.charAt(rest.start()))) {
            return false;
        }
        Item last = items.getLast();
        return last.isBullet()
                && rest.end() - last.span().start() <= Sentences.LONGEST
                && text.substring(last.span().end(), rest.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        == 1;
    }

    private void openSection(Kind newKind, Span newHeading, int start) {
        closeSection(start);
        kind = newKind;
        heading = newHeading;
        sectionStart = start;
    }

    private void closeSection(int end) {
        closeParagraph();
        if (end > sectionStart || sections.isEmpty()) {
            sections.add(new Section(kind, heading, new Span(sectionStart, end), items));
        }
        items = new ArrayList<>();
    }

    private void closeParagraph() {
        if (paragraphLines.isEmpty()) {
            return;
        }
        List<Span> paragraph = paragraphLines;
        paragraphLines = new ArrayList<>();
        if (isOneLineAnItem(paragraph)) {
            paragraph.forEach(this::addBullet);
        } else {
            leaveListBefore(paragraph);
            joined(paragraph)
                    .forEach(block ->
                            Sentences.split(text, block, piece -> items.add(new Item(piece, Item.Form.SENTENCE))));
        }
    }

    /** Running text behind a list no longer belongs to what the list's heading announced. */
    private void leaveListBefore(List<Span> paragraph) {
        boolean behindList = !items.isEmpty() && items.getLast().isBullet();
        int length = paragraph.getLast().end() - paragraph.getFirst().start();
        if (behindList && length > LONGEST_NOTE) {
            int start = paragraph.getFirst().start();
            sections.add(new Section(kind, heading, new Span(sectionStart, start), items));
            items = new ArrayList<>();
            kind = Kind.OTHER;
            heading = null;
            sectionStart = start;
        }
    }

    /** In a section that lists things, three or more short lines that each begin anew are its items. */
    private boolean isOneLineAnItem(List<Span> paragraph) {
        boolean lists =
                kind == Kind.DUTIES || kind == Kind.REQUIREMENTS || kind == Kind.PREFERRED || kind == Kind.BENEFITS;
        return lists
                && paragraph.size() >= 3
                && paragraph.stream()
                        .allMatch(line -> line.end() - line.start() <= LONGEST_LIST_LINE
                                && !Character.isLowerCase(text.charAt(line.start())));
    }

    /** Lines that go on mid-sentence are one block; a line after a full stop, or a new capital after a short line, is not. */
    private List<Span> joined(List<Span> paragraph) {
        List<Span> blocks = new ArrayList<>();
        for (Span line : paragraph) {
            if (!blocks.isEmpty() && Character.isLowerCase(text.charAt(line.start()))) {
                blocks.set(blocks.size() - 1, new Span(blocks.getLast().start(), line.end()));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }
}
