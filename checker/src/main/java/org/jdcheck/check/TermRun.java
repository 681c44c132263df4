package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdcheck.facts.Facts;
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
 * same word again and again.
 *
 * @param titleWords words in which titles of posts end
 * @param searchWords words that searches for work have ("jobs", "vacancies")
 * @param fewestTerms how many titles or searches make a run
 * @param fewestHashtags how many hashtags make a run
 */
public record TermRun(PhraseSet titleWords, PhraseSet searchWords, int fewestTerms, int fewestHashtags)
        implements Matcher {
    private static final int MOST_WORDS = 5;
    private static final int FEWEST_SEARCHES = 3;
    private static final int FEWEST_REPEATS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_LINE = 1_500;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        for (Line line : posting.lines()) {
            Span at = line.span().trimmed(posting.text());
            if (at.start() == at.end() || at.end() - at.start() > LONGEST_LINE) {
                continue;
            }
            Span hashtags = hashtags(posting.text(), at);
            if (hashtags.end() > hashtags.start()) {
                matches.add(new Match.Said(hashtags));
            } else if (isTermRun(posting.text(), hits, at) || repeatsOneWord(posting.text(), at)) {
                matches.add(new Match.Said(at));
            }
        }
        return matches;
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
        while (i < limit && (Characters.isWord(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        boolean isTag =
                i - hash > 2 && Character.isLetter(text.charAt(hash + 1)) && (i >= limit || text.charAt(i) != '-');
        return isTag ? i : hash;
    }

    private boolean isTermRun(String text, Hits hits, Span line) {
        List<Span> terms = new ArrayList<>();
        int from = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || ",;|".indexOf(text.charAt(i)) >= 0) {
                Span term = new Span(from, i).trimmed(text);
                if (hits.wordCount(term) > MOST_WORDS) {
                    return false;
                }
                if (term.end() > term.start()) {
                    terms.add(term);
                }
                from = i + 1;
            }
        }
        if (terms.size() < fewestTerms) {
            return false;
        }
        long titles = terms.stream().filter(term -> endsInTitle(hits, term)).count();
        long searches =
                terms.stream().filter(term -> hits.anyWithin(searchWords, term)).count();
        return (titles >= fewestTerms && titles * 5 >= terms.size() * 4L) || searches >= FEWEST_SEARCHES;
    }

    private boolean endsInTitle(Hits hits, Span term) {
        return hits.within(titleWords, term).stream().anyMatch(hit -> hit.at().end() >= term.end() - 1);
    }

    /** "nurse nurse nurse" */
    private static boolean repeatsOneWord(String text, Span line) {
        String[] words = line.in(text).toLowerCase(Locale.ROOT).split("[\\s,;|]+", -1);
        int same = 1;
        for (int i = 1; i < words.length; i++) {
            same = words[i].equals(words[i - 1]) && words[i].length() >= SHORTEST_WORD ? same + 1 : 1;
            if (same >= FEWEST_REPEATS && words[i].chars().allMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }
}
