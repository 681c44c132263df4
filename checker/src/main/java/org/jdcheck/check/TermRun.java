package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Lines that hold search words and nothing else, without a label that says so: hashtags in a row, titles of posts in a row, the
 * same word again and again; and titles or places in a row behind words that announce them in a sentence.
 *
 * @param words the words that tell
 * @param announcers "commutable from", "have worked as": words of a sentence behind which a run may stand
 * @param fewestTerms how many titles or searches make a run
 * @param fewestHashtags how many hashtags make a run
 */
public record TermRun(SearchWords words, PhraseSet announcers, int fewestTerms, int fewestHashtags) implements Matcher {
    private static final int FEWEST_PLACES = 7;
    private static final int MOST_WORDS_OF_A_PLACE = 3;
    private static final int LONGEST_LINE = 1_500;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        List<Match> matches = new ArrayList<>();
        List<Hit> announced = hits.of(announcers);
        for (Line line : posting.lines()) {
            Span at = line.span().trimmed(text);
            if (at.start() == at.end() || at.end() - at.start() > LONGEST_LINE) {
                continue;
            }
            Span hashtags = hashtags(text, at);
            if (hashtags.end() > hashtags.start()) {
                if (!hits.anyWithin(words.channels(), at)) {
                    matches.add(new Match.Said(hashtags));
                }
            } else if (!hits.anyWithin(words.prose(), at)
                    && TermLine.of(text, hits, words, at).isRun(fewestTerms)) {
                matches.add(new Match.Said(at));
            }
        }
        int reached = 0;
        for (Hit announcer : announced) {
            if (announcer.at().start() < reached) {
                continue;
            }
            Span rest = restOfSentence(
                    text,
                    posting.lineAt(announcer.at().start()).span(),
                    announcer.at().end());
            List<Span> terms = TermLine.terms(text, rest, ",;|/", true);
            if (holdsTitles(hits, terms) || isListOfPlaces(text, hits, terms)) {
                matches.add(new Match.Said(new Span(announcer.at().start(), rest.end())));
                reached = rest.end();
            }
        }
        return matches;
    }

    private boolean holdsTitles(Hits hits, List<Span> terms) {
        long titles =
                terms.stream().filter(term -> words.endsInTitle(hits, term)).count();
        long searches = terms.stream()
                .filter(term -> hits.anyWithin(words.searches(), term))
                .count();
        return titles >= fewestTerms || searches >= 2;
    }

    private static boolean isListOfPlaces(String text, Hits hits, List<Span> terms) {
        return terms.size() >= FEWEST_PLACES
                && terms.stream()
                        .allMatch(term -> Character.isUpperCase(text.charAt(term.start()))
                                && hits.wordCount(term) <= MOST_WORDS_OF_A_PLACE);
    }

    private static Span restOfSentence(String text, Span line, int from) {
        int end = from;
        while (end < line.end() && !endsSentence(text, end, line.end())) {
            end++;
        }
        return new Span(from, end).trimmed(text);
    }

    private static boolean endsSentence(String text, int at, int limit) {
        return ".!?".indexOf(text.charAt(at)) >= 0 && (at + 1 >= limit || Characters.isBlank(text.charAt(at + 1)));
    }

    /** The hashtags that stand in a row, where they are enough; otherwise an empty span. */
    private Span hashtags(String text, Span line) {
        int first = -1;
        int last = -1;
        int count = 0;
        int i = line.start();
        while (i < line.end()) {
            char c = text.charAt(i);
            int end = c == '#' ? tagEnd(text, i, line.end()) : i;
            if (end > i) {
                first = count == 0 ? i : first;
                last = end;
                count++;
                i = end;
            } else if (count >= fewestHashtags || Characters.isBlank(c) || c == ',') {
                if (count >= fewestHashtags && !Characters.isBlank(c) && c != ',') {
                    break;
                }
                i++;
            } else {
                count = 0;
                i++;
            }
        }
        return count >= fewestHashtags ? new Span(first, last) : new Span(line.start(), line.start());
    }

    private static int tagEnd(String text, int hash, int limit) {
        int i = hash + 1;
        while (i < limit
                && (Characters.isWord(text.charAt(i))
                        || text.charAt(i) == '_'
                        || (text.charAt(i) == '-' && text.startsWith("LI", hash + 1)))) {
            i++;
        }
        boolean isTag =
                i - hash > 2 && Character.isLetter(text.charAt(hash + 1)) && (i >= limit || text.charAt(i) != '-');
        return isTag ? i : hash;
    }
}
