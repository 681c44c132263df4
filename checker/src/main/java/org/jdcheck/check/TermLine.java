package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Span;

/**
 * What there is in one line that makes it a run of search terms.
 *
 * @param terms how many pieces it has between its marks
 * @param words how many words
 * @param titles how many terms end in the title of a post; how many such words there are, where the line has no marks
 * @param searches how many terms are searches for work ("driver jobs")
 * @param echoes how many terms have a word of an earlier term in them, in whatever form
 * @param mostOfOne how often the word stands that stands most often
 * @param labelled true for "Skills: …"
 * @param said true where it has so many small words, or such long pieces, as a sentence has
 * @param inARow true where a word stands thrice in a row
 * @param small how many small words it has ("and", "of")
 * @param wordsOnly true where it has no mark whatever
 */
record TermLine(
        int terms,
        int words,
        int titles,
        int searches,
        int echoes,
        int mostOfOne,
        boolean labelled,
        boolean said,
        boolean inARow,
        int small,
        boolean wordsOnly) {
    private static final int LONGEST_TERM = 6;
    private static final int LONGEST_LABEL = 40;
    private static final int FEWEST_SHORT_SENTENCES = 6;
    private static final int FEWEST_BARE_WORDS = 8;
    private static final int FEWEST_NAMELESS = 13;
    private static final int LONGEST_STEM = 5;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}&+#.']+");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[^\\p{L}\\p{N}]+$");
    private static final Pattern WORDS_ONLY = Pattern.compile("(?:[\\p{Alpha}][\\w+#'-]*\\s*)+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "with", "for", "from", "at", "on", "by", "as", "not", "no",
            "&");

    /** @param line its words, without the space around them; none of them such as only sentences have */
    static TermLine of(String text, Hits hits, SearchWords known, Span line) {
        int colon = text.indexOf(':', line.start());
        boolean labelled = colon > 0 && colon < Math.min(line.end() - 1, line.start() + LONGEST_LABEL);
        Span body = new Span(labelled ? colon + 1 : line.start(), line.end()).trimmed(text);
        List<Span> marked = terms(text, body, ",;|/•·", false);
        List<Span> sentences = marked.size() > 1 ? List.of() : terms(text, body, ".", false);
        List<Span> terms = sentences.size() >= FEWEST_SHORT_SENTENCES ? sentences : marked;
        int longest = terms.stream().mapToInt(hits::wordCount).max().orElse(0);
        boolean bare = isBare(terms.size());
        int small = 0;
        int same = 1;
        boolean inARow = false;
        String before = "";
        Map<String, Integer> count = new HashMap<>();
        String[] words = BETWEEN_WORDS.split(body.in(text).toLowerCase(Locale.ROOT), -1);
        for (String word : words) {
            small += SMALL_WORDS.contains(word) ? 1 : 0;
            same = word.equals(before) && isWord(word) ? same + 1 : 1;
            inARow |= same >= 3;
            before = word;
            if (isWord(word)) {
                count.merge(stem(word), 1, Integer::sum);
            }
        }
        boolean said = small * (terms.size() < 4 ? 6 : 3) > words.length || (!bare && longest > LONGEST_TERM);
        return new TermLine(
                terms.size(),
                words.length,
                bare
                        ? hits.within(known.titles(), body).size()
                        : (int) terms.stream()
                                .filter(term -> known.endsInTitle(hits, term))
                                .count(),
                bare
                        ? hits.within(known.searches(), body).size()
                                + hits.within(known.searchEnds(), body).size()
                        : (int) terms.stream()
                                .filter(term -> known.isSearch(hits, term))
                                .count(),
                bare ? count.values().stream().mapToInt(times -> times - 1).sum() : echoes(text, terms),
                count.values().stream().mapToInt(times -> times).max().orElse(0),
                labelled,
                said,
                repeatsOneWord(body.in(text)) || (inARow && !labelled),
                small,
                WORDS_ONLY.matcher(line.in(text)).matches());
    }

    /** @param fewest how many titles in a row are enough by themselves */
    boolean isRun(int fewest) {
        if (said) {
            return false;
        }
        if (inARow) {
            return true;
        }
        if (isBare(terms)) {
            return words >= FEWEST_BARE_WORDS && isBareRun();
        }
        if (searches >= 2 && terms >= (labelled ? 5 : 4)) {
            return true;
        }
        boolean byTitles = (titles >= fewest && titles * 5 >= terms * 4)
                || (titles >= 3 && echoes >= 2 && terms >= 6)
                || (titles >= 4 && titles * 5 >= terms * 2 && terms >= 8)
                || (titles >= 1 && echoes >= 3 && echoes * 3 >= terms && terms >= fewest);
        return !labelled && (byTitles || (searches >= 1 && (titles >= 2 || echoes >= 2) && terms >= fewest));
    }

    private boolean isBareRun() {
        return (words >= FEWEST_NAMELESS && small == 0 && wordsOnly)
                || mostOfOne >= 4
                || (mostOfOne >= 3 && titles + searches >= 1)
                || searches >= 3
                || (searches >= 1 && echoes >= 1 && titles >= 1)
                || (titles >= 3 && echoes >= 2);
    }

    private static boolean isBare(int terms) {
        return terms <= 2;
    }

    /** The pieces between the marks. */
    static List<Span> terms(String text, Span body, String marks, boolean atLastWord) {
        List<Span> terms = new ArrayList<>();
        int from = body.start();
        for (int i = body.start(); i <= body.end(); i++) {
            int length = i == body.end() || marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (atLastWord && length == 0) {
                length = text.startsWith(" or ", i) ? 4 : text.startsWith(" and ", i) ? 5 : 0;
            }
            if (length > 0) {
                Span term = new Span(from, i).trimmed(text);
                if (term.end() > term.start()) {
                    terms.add(term);
                }
                from = Math.min(body.end(), i + length);
                i = Math.max(i, from - 1);
            }
        }
        return terms;
    }

    /** "SQL SQL SQL, Python" */
    private static boolean repeatsOneWord(String body) {
        int same = 1;
        String before = "";
        for (String token : BLANKS.split(body.toLowerCase(Locale.ROOT), -1)) {
            String word = MARKS_BEHIND.matcher(token).replaceAll("");
            same = word.equals(before) && isWord(word) ? same + 1 : 1;
            before = token;
            if (same >= 3) {
                return true;
            }
        }
        return false;
    }

    private static int echoes(String text, List<Span> terms) {
        Set<String> before = new HashSet<>();
        int echoes = 0;
        for (Span term : terms) {
            Set<String> own = new HashSet<>();
            for (String word : BETWEEN_LETTERS.split(term.in(text).toLowerCase(Locale.ROOT), -1)) {
                if (isWord(word)) {
                    own.add(stem(word));
                }
            }
            echoes += own.stream().anyMatch(before::contains) ? 1 : 0;
            before.addAll(own);
        }
        return echoes;
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST_WORD
                && !SMALL_WORDS.contains(word)
                && word.chars().allMatch(Character::isLetter);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST_STEM));
    }
}
