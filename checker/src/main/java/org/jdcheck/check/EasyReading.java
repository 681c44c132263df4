package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/** How easily a posting is read: its length, its sentences, its paragraphs, its lists. */
public final class EasyReading {
    private static final int MOST_FINDINGS = 3;
    private static final int WORDS_SHOWN = 8;
    private static final int FEWEST_WORDS_FOR_A_GRADE = 150;
    private static final int FEWEST_WORDS_OF_A_POSTING = 30;
    private static final double ENGLISH_SHARE = 0.15;

    private EasyReading() {}

    /** Fewer or more words than people read to the end. Texts of a few words are no postings, and nothing is said of them. */
    public static Matcher length(int fewest, int most) {
        return (posting, facts, hits) -> {
            int words = hits.wordCount(new Span(0, posting.text().length()));
            if (words < FEWEST_WORDS_OF_A_POSTING || (words >= fewest && words <= most)) {
                return List.of();
            }
            String which = words < fewest ? "short" : "long";
            return List.of(
                    new Match.Missing(Section.Kind.OTHER, Map.of(Match.CASE, which, "words", String.valueOf(words))));
        };
    }

    /** Sentences with more words than so many; list items are read on their own and not counted. */
    public static Matcher longSentences(int mostWords) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            for (Section section : posting.sections()) {
                for (Item item : section.items()) {
                    int words = hits.wordCount(item.span());
                    boolean counts = !item.isBullet() && section.kind() != Section.Kind.EQUAL_OPPORTUNITY;
                    if (counts && words > mostWords && matches.size() < MOST_FINDINGS) {
                        matches.add(
                                new Match.Said(beginning(hits, item.span()), Map.of("words", String.valueOf(words))));
                    }
                }
            }
            return matches;
        };
    }

    /** Lines of running text, as pasted paragraphs are, with more words than so many. */
    public static Matcher wallOfText(int mostWords) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            for (Line line : posting.lines()) {
                int words = hits.wordCount(line.span());
                if (words > mostWords && matches.size() < MOST_FINDINGS) {
                    Span at = line.span().trimmed(posting.text());
                    matches.add(new Match.Said(beginning(hits, at), Map.of("words", String.valueOf(words))));
                }
            }
            return matches;
        };
    }

    /** Lists with more items than so many. */
    public static Matcher longList(int most) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            for (Section section : posting.sections()) {
                List<Item> listed =
                        section.items().stream().filter(Item::isBullet).toList();
                if (listed.size() > most && matches.size() < MOST_FINDINGS) {
                    Span at = section.heading() != null
                            ? section.heading()
                            : beginning(hits, listed.get(most).span());
                    matches.add(new Match.Said(at, Map.of("items", String.valueOf(listed.size()))));
                }
            }
            return matches;
        };
    }

    /** The first few words, which show the place without quoting all of it. */
    private static Span beginning(Hits hits, Span span) {
        return new Span(span.start(), Math.min(span.end(), hits.wordsBehind(span.start(), WORDS_SHOWN)));
    }

    /**
     * The school grade (Flesch-Kincaid) that the text asks for, where it is higher than so much. Nothing is said of short texts
     * nor of those in which the small words of English are rare.
     *
     * @param smallWords the, of, and, to …
     */
    public static Matcher grade(PhraseSet smallWords, int most) {
        return (posting, facts, hits) -> {
            int words = 0;
            int sentences = 0;
            int syllables = 0;
            int small = 0;
            for (Section section : posting.sections()) {
                for (Item item : section.items()) {
                    words += hits.wordCount(item.span());
                    small += hits.within(smallWords, item.span()).size();
                    syllables += Syllables.in(posting.text(), item.span());
                    sentences++;
                }
            }
            if (words < FEWEST_WORDS_FOR_A_GRADE || small < words * ENGLISH_SHARE) {
                return List.of();
            }
            double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
            return grade <= most
                    ? List.of()
                    : List.of(new Match.Missing(
                            Section.Kind.OTHER,
                            Map.of("grade", String.valueOf(Math.round(grade)), "most", String.valueOf(most))));
        };
    }
}
