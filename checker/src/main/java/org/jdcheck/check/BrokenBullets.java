package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Lists that lost their form when they were pasted: bullets with nothing behind them, two bullets in a row, question marks in their
 * place, several items run together in one line.
 *
 * @param fewestInOneLine how many bullets inside one line make it a list that ran together
 */
public record BrokenBullets(int fewestInOneLine) implements Matcher {
    private static final String GLYPHS = "•●▪■◦‣▢◻❖➢➤·";
    private static final int FEWEST_QUESTION_MARKS = 3;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        List<Match> matches = new ArrayList<>();
        List<Span> questionMarks = new ArrayList<>();
        for (Line line : posting.lines()) {
            Span at = line.span().trimmed(text);
            int length = at.end() - at.start();
            if (length == 0) {
                continue;
            }
            boolean bullet = GLYPHS.indexOf(text.charAt(at.start())) >= 0;
            if (bullet && (length == 1 || hasSecondBullet(text, at))) {
                matches.add(new Match.Said(new Span(at.start(), Math.min(at.end(), at.start() + 3)).trimmed(text)));
            } else if (length > 2
                    && text.startsWith("? ", at.start())
                    && Character.isLetter(text.charAt(at.start() + 2))) {
                questionMarks.add(new Span(at.start(), at.start() + 1));
            } else if (inside(text, at) >= fewestInOneLine) {
                matches.add(new Match.Said(at));
            }
        }
        if (questionMarks.size() >= FEWEST_QUESTION_MARKS) {
            matches.add(new Match.Said(questionMarks.getFirst()));
        }
        return matches;
    }

    /** "• • Bake", "•- Bake": a bullet of its own behind the first. */
    private static boolean hasSecondBullet(String text, Span line) {
        int i = line.start() + 1;
        while (i < line.end() && Characters.isBlank(text.charAt(i))) {
            i++;
        }
        boolean glyph = GLYPHS.indexOf(text.charAt(i)) >= 0;
        boolean dash =
                "-–*".indexOf(text.charAt(i)) >= 0 && i + 1 < line.end() && Characters.isBlank(text.charAt(i + 1));
        return glyph || dash;
    }

    /** How many bullets stand inside the line with words before them. */
    private static int inside(String text, Span line) {
        int count = 0;
        for (int i = line.start() + 1; i < line.end() - 1; i++) {
            boolean alone = Characters.isBlank(text.charAt(i - 1)) || Characters.isBlank(text.charAt(i + 1));
            if (alone && "•●▪■◦‣➢➤".indexOf(text.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
