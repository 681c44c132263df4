package org.jdcheck.phrase;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;

/**
 * Patterns that are looked for only around the phrases that announce them.
 *
 * <p>The windows around neighbouring anchors are joined before a pattern runs, and RE2/J is linear, so the cost is
 * linear in the text even where the whole text is anchors.
 *
 * @param near the phrases around which the patterns are looked for
 * @param patterns RE2/J, without regard to case
 */
public record PatternSet(PhraseSet near, List<Pattern> patterns) {
    private static final int REACH = 120;

    public PatternSet {
        patterns = List.copyOf(patterns);
    }

    /** A place where a pattern matched, and which one it was. */
    public record Found(Span at, int pattern, Matcher groups) {}

    /** Passes on every match, window by window and pattern by pattern; empty matches are left out. */
    public void find(Posting posting, Hits hits, Consumer<Found> found) {
        find(patterns, posting, hits.of(near), REACH, found);
    }

    /**
     * Looks for patterns around some places only.
     *
     * @param anchors where to look, by start
     * @param reach how many characters before and behind each
     */
    public static void find(
            List<Pattern> patterns, Posting posting, List<Hit> anchors, int reach, Consumer<Found> found) {
        for (Span window : windows(posting, anchors, reach)) {
            String text = window.in(posting.text());
            for (int i = 0; i < patterns.size(); i++) {
                Matcher matcher = patterns.get(i).matcher(text);
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        found.accept(new Found(
                                new Span(window.start() + matcher.start(), window.start() + matcher.end()),
                                i,
                                matcher));
                    }
                }
            }
        }
    }

    /** The joined windows: each anchor's line, or so many characters around it where the line is long. */
    private static List<Span> windows(Posting posting, List<Hit> anchors, int reach) {
        List<Span> windows = new ArrayList<>();
        for (Hit anchor : anchors) {
            Span line = posting.lineAt(anchor.at().start()).span();
            int start = cut(posting.text(), Math.max(line.start(), anchor.at().start() - reach), line.start(), -1);
            int end = cut(posting.text(), Math.min(line.end(), anchor.at().end() + reach), line.end(), 1);
            if (end <= start) {
                continue;
            }
            if (!windows.isEmpty() && windows.getLast().end() >= start) {
                Span last = windows.removeLast();
                windows.add(new Span(Math.min(last.start(), start), Math.max(last.end(), end)));
            } else {
                windows.add(new Span(start, end));
            }
        }
        return windows;
    }

    /** Moves a cut outwards to the next blank, a few characters at most, so that no word is halved. */
    private static int cut(String text, int at, int limit, int step) {
        int i = at;
        for (int moved = 0;
                i != limit && moved < 40 && !Characters.isBlank(text.charAt(i - (step < 0 ? 0 : 1)));
                moved++) {
            i += step;
        }
        return i;
    }
}
