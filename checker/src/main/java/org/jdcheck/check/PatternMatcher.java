package org.jdcheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jdcheck.rule.Replacement;
import org.jspecify.annotations.Nullable;

/**
 * Finds patterns near the phrases that announce them, but not where a look-alike pattern covers the same words, nor where
 * the surroundings turn their meaning.
 *
 * @param replacements what to put for the found words, where they are exactly one of the keys
 */
public record PatternMatcher(
        PatternSet patterns, PatternSet lookAlikes, Surroundings surroundings, Map<String, String> replacements)
        implements Matcher {
    public PatternMatcher {
        replacements = Map.copyOf(replacements);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Span> lawful = new ArrayList<>();
        lookAlikes.find(posting, hits, found -> lawful.add(found.at()));
        lawful.sort(null);
        List<Span> spans = new ArrayList<>();
        patterns.find(posting, hits, found -> spans.add(found.at().trimmed(posting.text())));
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        List<Match> matches = new ArrayList<>();
        int reached = 0;
        int next = 0;
        for (Span span : spans) {
            while (next < lawful.size() && lawful.get(next).end() <= span.start()) {
                next++;
            }
            boolean isLawful = next < lawful.size() && lawful.get(next).overlaps(span);
            if (span.start() >= reached
                    && span.end() > span.start()
                    && !isLawful
                    && !surroundings.turn(posting, hits, span)) {
                matches.add(new Match.Said(span, Map.of(), replacement(posting, span)));
                reached = span.end();
            }
        }
        return matches;
    }

    private @Nullable Replacement replacement(Posting posting, Span span) {
        String instead = replacements.get(span.in(posting.text()));
        return instead == null ? null : new Replacement(span.start(), span.end(), instead);
    }
}
