package org.jdcheck.check;

import java.util.List;
import java.util.Set;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Replacement;
import org.jspecify.annotations.Nullable;

/** Takes lines out of a posting that stand apart from its sentences: the buttons and menus of a web page. */
final class LineRemoval {
    private static final String MARKS = "\u00ab\u00bb\u2039\u203a<>\u2190\u2192.";

    private LineRemoval() {}

    /**
     * The replacement that takes the whole line out, with its line break, and with the blank line behind it where one
     * stands before it too. Null for a list item, and for a line whose neighbours may be one sentence with it.
     *
     * @param at words that are all of their line
     * @param leftovers the numbers of all lines that are to go
     */
    static @Nullable Replacement of(Posting posting, Span at, Set<Integer> leftovers) {
        Line line = posting.lineAt(at.start());
        String text = posting.text();
        String around = text.substring(line.span().start(), at.start())
                + text.substring(at.end(), Math.max(at.end(), line.span().end()));
        if (around.chars().anyMatch(c -> !Character.isWhitespace(c) && MARKS.indexOf(c) < 0)
                || !isApart(posting, line.number() - 1, leftovers)
                || !isApart(posting, line.number() + 1, leftovers)) {
            return null;
        }
        List<Line> lines = posting.lines();
        if (line.number() == lines.size()) {
            int start =
                    line.number() == 1 ? 0 : lines.get(line.number() - 2).span().end();
            return new Replacement(start, text.length(), "");
        }
        boolean gap = isBlank(posting, line.number() - 1) && isBlank(posting, line.number() + 1);
        int next = line.number() + (gap && line.number() + 1 < lines.size() ? 1 : 0);
        return new Replacement(line.span().start(), lines.get(next).span().start(), "");
    }

    private static boolean isApart(Posting posting, int number, Set<Integer> leftovers) {
        return leftovers.contains(number) || isBlank(posting, number);
    }

    /** True for a blank line, and for what is before the first and behind the last. */
    private static boolean isBlank(Posting posting, int number) {
        return number < 1
                || number > posting.lines().size()
                || posting.lines().get(number - 1).span().in(posting.text()).isBlank();
    }
}
