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
     * The replacement that takes the whole line out, with its line break, and with one of the blank lines around it where
     * two would be left. Null for a list item, and for a line whose neighbours may be one sentence with it.
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
        return removal(posting, line, leftovers);
    }

    private static Replacement removal(Posting posting, Line line, Set<Integer> leftovers) {
        List<Line> lines = posting.lines();
        if (isLast(posting, line) && !leftovers.contains(line.number() - 1)) {
            int lastKept = line.number() - 1;
            while (lastKept > 0 && isBlank(posting, lastKept)) {
                lastKept--;
            }
            int start = lastKept == 0 ? 0 : lines.get(lastKept - 1).span().end();
            return new Replacement(start, line.span().end(), "");
        }
        if (line.number() == lines.size()) {
            return new Replacement(line.span().start(), line.span().end(), "");
        }
        boolean leavesTwoBlankLines = !isLast(posting, line)
                && isBlank(posting, line.number() + 1)
                && isBlankBeforeTheRun(posting, line, leftovers);
        int next = line.number() + (leavesTwoBlankLines ? 1 : 0);
        return new Replacement(line.span().start(), lines.get(next).span().start(), "");
    }

    /** True where nothing but blank lines stands behind the line. */
    private static boolean isLast(Posting posting, Line line) {
        int next = line.number() + 1;
        while (next <= posting.lines().size() && isBlank(posting, next)) {
            next++;
        }
        return next > posting.lines().size();
    }

    private static boolean isBlankBeforeTheRun(Posting posting, Line line, Set<Integer> leftovers) {
        int before = line.number() - 1;
        while (leftovers.contains(before)) {
            before--;
        }
        return isBlank(posting, before);
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
