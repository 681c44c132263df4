package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a label of pay and goes on in words: "Pay - negotiable for the right person", "Rate? We'll talk".
 *
 * @param words what says no more than that there is pay; without one of these the line may tell when or how it is paid
 */
public record PayInWords(Vocabulary vocabulary, PhraseSet words) implements Matcher {
    private static final int LONGEST = 70;

    /** What may stand before the label in its line. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)[\\s\\p{So}•*#>_–—-]*(?:(?:the|your|our|monthly|annual|starting|hourly|base|basic) )?");

    private static final Pattern MARK = Pattern.compile(
            "(?i)(?: (?:range|rate|band|package|offer|details|and benefits))?[*_]{0,2}\\s?(?:[:=?]|[–—-](?=\\s))[*_]{0,2}\\s*");

    private static final Pattern VALUE = Pattern.compile("[^.;!\\d\\r\\n$£€₹]*");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        List<Match> matches = new ArrayList<>();
        for (Hit label : hits.of(vocabulary.of(Concept.PAY_LABEL))) {
            Span line = posting.lineAt(label.at().start()).span();
            Span value = value(text, line, label.at());
            if (value != null
                    && hits.anyWithin(words, value)
                    && facts.paySlots().stream().noneMatch(value::overlaps)) {
                matches.add(new Match.Said(new Span(label.at().start(), value.end())));
            }
        }
        return matches;
    }

    private static @Nullable Span value(String text, Span line, Span label) {
        if (!BEFORE.matcher(text.substring(Math.max(line.start(), label.start() - LONGEST), label.start()))
                .matches()) {
            return null;
        }
        int limit = Math.min(line.end(), label.end() + LONGEST);
        java.util.regex.Matcher mark = MARK.matcher(text).region(Math.min(label.end(), limit), limit);
        if (!mark.lookingAt()) {
            return null;
        }
        java.util.regex.Matcher value = VALUE.matcher(text).region(mark.end(), limit);
        Span span = value.lookingAt() ? new Span(mark.end(), value.end()).trimmed(text) : null;
        return span == null || span.end() <= span.start() ? null : span;
    }
}
