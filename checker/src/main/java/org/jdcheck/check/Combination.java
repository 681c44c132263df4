package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Signs each of which may be innocent, and that together are not.
 *
 * @param signals one set for each kind of sign
 * @param alone words that need no company
 * @param lookAlikes words that take away the meaning of the signs inside them
 * @param unshown words that count as signs and are not worth quoting
 * @param fewestKinds how many kinds must be there
 * @param always the number of the kind that must be among them; -1 where any will do
 */
public record Combination(
        List<PhraseSet> signals, PhraseSet alone, PhraseSet lookAlikes, PhraseSet unshown, int fewestKinds, int always)
        implements Matcher {
    public Combination {
        signals = List.copyOf(signals);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        TreeMap<Integer, Span> found = new TreeMap<>();
        int kinds = 0;
        boolean complete = always < 0;
        for (int kind = 0; kind < signals.size(); kind++) {
            boolean there = add(hits, signals.get(kind), found);
            kinds += there ? 1 : 0;
            complete |= there && kind == always;
        }
        if (kinds < fewestKinds || !complete) {
            found.clear();
        }
        found.values().removeIf(span -> !hits.overlapping(unshown, span).isEmpty());
        add(hits, alone, found);
        List<Match> matches = new ArrayList<>();
        int reached = 0;
        for (Span span : found.values()) {
            if (span.start() >= reached) {
                matches.add(new Match.Said(span));
                reached = span.end();
            }
        }
        return matches;
    }

    /** The longest hit at each place; true where there was one. */
    private boolean add(Hits hits, PhraseSet words, TreeMap<Integer, Span> found) {
        boolean any = false;
        for (Hit hit : hits.of(words)) {
            if (hits.overlapping(lookAlikes, hit.at()).isEmpty()) {
                found.merge(hit.at().start(), hit.at(), (one, other) -> one.end() >= other.end() ? one : other);
                any = true;
            }
        }
        return any;
    }
}
