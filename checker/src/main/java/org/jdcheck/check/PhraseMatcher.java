package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jdcheck.rule.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases, but not inside their lawful look-alikes and, unless the rule says {@code everywhere}, not where the
 * surroundings turn their meaning.
 *
 * @param rewordings what may be written instead; words without are a person's to change
 * @param wholeLine true where the phrases count only if they are all that stands in the line
 * @param removesLine true where the line of a phrase that is all of it may be taken out
 */
public record PhraseMatcher(
        PhraseSet phrases,
        PhraseSet lookAlikes,
        Rewordings rewordings,
        boolean wholeLine,
        boolean removesLine,
        Surroundings surroundings)
        implements Matcher {
    private static final int MOST_MARKS = 20;
    private static final int SAME_SENTENCE = 300;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Hit> found = new ArrayList<>();
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
            found.add(hit);
        }
        Set<Integer> lines = removesLine ? lines(posting, found) : Set.of();
        return found.stream()
                .<Match>map(hit -> new Match.Said(hit.at(), Map.of(), replacement(posting, hits, hit, lines)))
                .toList();
    }

    private static Set<Integer> lines(Posting posting, List<Hit> found) {
        return found.stream()
                .map(hit -> posting.lineAt(hit.at().start()).number())
                .collect(Collectors.toSet());
    }

    private @Nullable Replacement replacement(Posting posting, Hits hits, Hit hit, Set<Integer> lines) {
        if (removesLine) {
            return LineRemoval.of(posting, hit.at(), lines);
        }
        Rewording rewording = rewordings.of(hit.at().in(posting.text()));
        if (rewording == null) {
            return null;
        }
        Span item = posting.itemAt(hit.at().start());
        return saysTheSameAgain(posting, hits, hit, item, rewording.instead())
                ? null
                : rewording.at(posting.text(), item, hit.at());
    }

    /** "Barman or barmaid" must not become "bartender or bartender". */
    private boolean saysTheSameAgain(Posting posting, Hits hits, Hit hit, Span item, String instead) {
        Span near = new Span(
                Math.max(item.start(), hit.at().start() - SAME_SENTENCE),
                Math.min(item.end(), hit.at().end() + SAME_SENTENCE));
        boolean elsewhere = hits.within(phrases, near).stream()
                .filter(other -> !other.at().overlaps(hit.at()))
                .map(other -> rewordings.of(other.at().in(posting.text())))
                .anyMatch(other -> other != null && other.instead().equals(instead));
        String around = posting.text().substring(near.start(), hit.at().start()) + "\n"
                + posting.text().substring(hit.at().end(), Math.max(hit.at().end(), near.end()));
        return elsewhere || around.toLowerCase(Locale.ROOT).contains(instead.toLowerCase(Locale.ROOT));
    }

    /** The words that somewhere in the posting are part of a name: there they are one everywhere. */
    private Set<Long> names(Posting posting, Hits hits) {
        Set<Long> names = new HashSet<>();
        for (Hit hit : hits.of(phrases)) {
            if (Names.isName(posting.text(), posting.itemAt(hit.at().start()), hit.at())) {
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
