package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Finds phrases, but not inside their lawful look-alikes and, unless the rule says {@code everywhere}, not where the
 * surroundings turn their meaning.
 *
 * @param instead what to write for each phrase, by its number; "" where the rule names nothing
 * @param wholeLine true where the phrases count only if they are all that stands in the line
 */
public record PhraseMatcher(
        PhraseSet phrases, PhraseSet lookAlikes, List<String> instead, boolean wholeLine, Surroundings surroundings)
        implements Matcher {
    private static final int MOST_MARKS = 20;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        List<Hit> lawful = hits.of(lookAlikes);
        Set<Long> names = surroundings.heedNames() ? names(posting, hits) : Set.of();
        int reached = 0;
        for (Hit hit : longest(hits.of(phrases))) {
            if (hit.at().start() < reached
                    || !posting.itemAt(hit.at().start()).contains(hit.at())
                    || names.contains(hits.digest(hit.at()))
                    || (wholeLine && !isWholeLine(posting, hit.at()))
                    || sharesWords(lawful, hit.at())
                    || surroundings.turn(posting, hits, hit.at())) {
                continue;
            }
            reached = hit.at().end();
            matches.add(new Match.Said(hit.at(), Map.of("instead", instead.get(hit.phrase()))));
        }
        return matches;
    }

    /** The words that somewhere in the posting are part of a name: there they are one everywhere. */
    private Set<Long> names(Posting posting, Hits hits) {
        Set<Long> names = new HashSet<>();
        for (Hit hit : hits.of(phrases)) {
            if (Surroundings.isName(posting.text(), posting.itemAt(hit.at().start()), hit.at())) {
                names.add(hits.digest(hit.at()));
            }
        }
        return names;
    }

    /** Of hits with the same start only the longest. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> longest = new ArrayList<>();
        for (Hit hit : hits) {
            if (!longest.isEmpty() && longest.getLast().at().start() == hit.at().start()) {
                if (hit.at().end() > longest.getLast().at().end()) {
                    longest.set(longest.size() - 1, hit);
                }
            } else {
                longest.add(hit);
            }
        }
        return longest;
    }

    /** True where a look-alike shares words with the hit. Look-alikes are short, so that the last dozen before its end suffice. */
    private static boolean sharesWords(List<Hit> lawful, Span at) {
        int low = 0;
        int high = lawful.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lawful.get(middle).at().start() < at.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - 12; i--) {
            if (lawful.get(i).at().overlaps(at)) {
                return true;
            }
        }
        return false;
    }

    /** True where the line holds nothing else but a few marks: a bullet, an arrow, a full stop. */
    private static boolean isWholeLine(Posting posting, Span at) {
        Span line = posting.lineAt(at.start()).span();
        return at.start() - line.start() <= MOST_MARKS
                && line.end() - at.end() <= MOST_MARKS
                && isMarksOnly(posting.text(), line.start(), at.start())
                && isMarksOnly(posting.text(), Math.min(at.end(), line.end()), line.end());
    }

    private static boolean isMarksOnly(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.isWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
