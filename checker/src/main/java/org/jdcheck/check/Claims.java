package org.jdcheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.OtherSubject;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * What a posting says of its own post without an if or an or: not what it denies, offers as a choice, or says of a time
 * before or after, of colleagues or of other posts.
 *
 * @param option words beside which a claim is none ("or", "after", "possible")
 * @param others words behind which a claim is about other people ("colleagues")
 * @param lookAlikes words that mean something else, whatever claim overlaps them
 */
public record Claims(PhraseSet negation, PhraseSet option, PhraseSet others, PhraseSet lookAlikes) {
    private static final Set<Section.Kind> NOT_OF_THE_POST =
            EnumSet.of(Section.Kind.ABOUT, Section.Kind.EQUAL_OPPORTUNITY, Section.Kind.CAREER_PATH);
    private static final Set<Section.Kind> LISTS =
            EnumSet.of(Section.Kind.DUTIES, Section.Kind.REQUIREMENTS, Section.Kind.PREFERRED, Section.Kind.BENEFITS);
    private static final int LONGEST_SHORT_LINE = 64;
    private static final Pattern ABOUT_WHAT = Pattern.compile("^\\s+(?:of|on|with|in|for|off|minimum)\\b");
    private static final Pattern OF_THE_WEEK = Pattern.compile(
            "(?i)\\b(?:week|appointment|post|position|job|role|contract|hours|employment|duty) (?:is|are|will be|of|comprises|amounts to)\\b[^,;]{0,14}$");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|will|you|we|they|has|have|spend|open|up to|about|overtime|some|over)\\b");
    private static final String CLAUSE_MARKS = ":;";
    private static final int LONGEST_FRAGMENT = 27;
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_BEHIND = 4;
    private static final int WORDS_OF_NEGATION = 3;

    /**
     * The words for one side of a question.
     *
     * @param phrases words that are a claim wherever they stand
     * @param inShortLines words that are one only in a line or label that says little else
     * @param inTitle words that are one only in what the post is called
     * @param atStart words that are one only where an item begins with them
     * @param inFragments words that are one only in a short passage without a verb, or of the post's week or appointment
     * @param pairs words that are a claim with others right behind them
     */
    public record Side(
            PhraseSet phrases,
            PhraseSet inShortLines,
            PhraseSet inTitle,
            PhraseSet atStart,
            PhraseSet inFragments,
            List<Pair> pairs) {
        public Side {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A claim of two parts in one item.
     *
     * @param words how it begins
     * @param then how it ends
     * @param gap how many words may stand between them
     */
    public record Pair(PhraseSet words, PhraseSet then, int gap) {}

    /** The claims of a side in the order of the text; of those that overlap the longest. */
    List<Span> firm(Side side, Posting posting, Facts facts, Hits hits) {
        return longest(named(side, posting, facts, hits).stream()
                .filter(at -> isFirm(posting, hits, at))
                .toList());
    }

    /** Every place where a side is named, as a choice or not; not where the words mean something else. */
    List<Span> all(Side side, Posting posting, Facts facts, Hits hits) {
        return longest(named(side, posting, facts, hits));
    }

    private List<Span> named(Side side, Posting posting, Facts facts, Hits hits) {
        List<Span> spans = new ArrayList<>();
        for (Hit hit : hits.of(side.phrases())) {
            spans.add(hit.at());
        }
        for (Hit hit : hits.of(side.inShortLines())) {
            if (isInShortLine(posting, hit.at())) {
                spans.add(hit.at());
            }
        }
        for (Hit hit : hits.of(side.atStart())) {
            if (posting.itemAt(hit.at().start()).start() == hit.at().start()) {
                spans.add(hit.at());
            }
        }
        for (Hit hit : hits.of(side.inFragments())) {
            if (isInFragment(posting, hit.at())) {
                spans.add(hit.at());
            }
        }
        side.pairs().forEach(pair -> addPairs(pair, posting, hits, spans));
        if (facts.title() != null) {
            hits.within(side.inTitle(), facts.title().at()).forEach(hit -> spans.add(hit.at()));
        }
        return spans.stream()
                .filter(at -> isInOneLine(posting, at) && !isLookAlike(posting, hits, at))
                .toList();
    }

    /** Between the parts of one claim stand no denial, no choice, and no mark but behind a label. */
    private boolean isOneClaim(Posting posting, Hits hits, Span first, Span second) {
        int from = first.end();
        int to = second.start();
        if (from >= to) {
            return true;
        }
        Span between = new Span(from, to);
        String words = between.in(posting.text());
        boolean label = first.in(posting.text()).endsWith(":");
        return (label || words.chars().noneMatch(c -> ",;:.()".indexOf(c) >= 0))
                && !hits.anyWithin(negation, between)
                && !hits.anyWithin(option, between);
    }

    private void addPairs(Pair pair, Posting posting, Hits hits, List<Span> spans) {
        for (Hit hit : hits.of(pair.words())) {
            Span item = posting.itemAt(hit.at().start());
            if (hit.at().end() >= item.end()) {
                continue;
            }
            Hit best = null;
            for (Hit end : hits.within(pair.then(), new Span(hit.at().end(), item.end()))) {
                int between = end.firstWord() - hit.lastWord() - 1;
                if (between >= 0 && between <= pair.gap() && isOneClaim(posting, hits, hit.at(), end.at())) {
                    boolean longer = best != null
                            && end.firstWord() == best.firstWord()
                            && end.at().end() > best.at().end();
                    best = best == null || longer ? end : best;
                }
            }
            if (best != null) {
                spans.add(new Span(hit.at().start(), best.at().end()));
            }
        }
    }

    /** True for a firm claim in one line, outside the sections that are not about the post. */
    boolean isOfThePost(Posting posting, Hits hits, Span at) {
        return isInOneLine(posting, at) && isFirm(posting, hits, at);
    }

    private static boolean isInOneLine(Posting posting, Span at) {
        return posting.lineAt(at.start()).span().contains(at)
                && !NOT_OF_THE_POST.contains(posting.sectionAt(at.start()).kind());
    }

    /** True for words in a line, or behind a label, that says little else and is no item of a list of duties or the like. */
    static boolean isInShortLine(Posting posting, Span at) {
        Span item = posting.itemAt(at.start());
        int length = item.end() - item.start();
        boolean sentence = length > LONGEST_FRAGMENT && posting.text().charAt(item.end() - 1) == '.';
        return length <= LONGEST_SHORT_LINE
                && !sentence
                && !LISTS.contains(posting.sectionAt(at.start()).kind());
    }

    /** "Term time only, 22 hours a week.", "The appointment is for 18 hours a week". */
    private static boolean isInFragment(Posting posting, Span at) {
        String text = posting.text();
        Span item = posting.itemAt(at.start());
        String before = text.substring(item.start(), at.start());
        String behind = text.substring(at.end(), Math.max(at.end(), item.end()));
        return item.end() - item.start() <= LONGEST_SHORT_LINE
                && !ABOUT_WHAT.matcher(behind).find()
                && (OF_THE_WEEK.matcher(before).find()
                        || !SENTENCE.matcher(before).find())
                && !LISTS.contains(posting.sectionAt(at.start()).kind());
    }

    private boolean isLookAlike(Posting posting, Hits hits, Span at) {
        Span item = posting.itemAt(at.start());
        for (Hit hit : hits.within(lookAlikes, item)) {
            if (hit.at().overlaps(at)) {
                return true;
            }
        }
        return false;
    }

    /** True where no word of choice, time or denial stands beside the claim, in its clause. */
    boolean isFirm(Posting posting, Hits hits, Span at) {
        Span clause = clause(posting, at);
        int from = Math.max(clause.start(), hits.wordsBefore(at.start(), WORDS_OF_NEGATION));
        int start = Math.max(clause.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        return isWithoutChoice(posting, hits, at)
                && !(start < at.start()
                        && !isSetOffInFirstLine(posting, at)
                        && hits.anyWithin(others, new Span(start, at.start())))
                && !(from < at.start() && hits.anyWithin(negation, new Span(from, at.start())));
    }

    /** "Assistant Cook (no experience needed)": the assistant is the jobholder. */
    private static boolean isSetOffInFirstLine(Posting posting, Span at) {
        String text = posting.text();
        int last = at.start() - 1;
        while (last >= posting.firstVisible() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= posting.firstVisible()
                && "(,-–—|".indexOf(text.charAt(last)) >= 0
                && posting.lineAt(last).equals(posting.lineAt(posting.firstVisible()));
    }

    /** True for words about the post, not beside a word of choice or time, and no part of words that mean something else. */
    boolean isPlain(Posting posting, Hits hits, Span at, Span withDenial) {
        return isInOneLine(posting, at)
                && !isLookAlike(posting, hits, at)
                && isWithoutChoice(posting, hits, withDenial);
    }

    private boolean isWithoutChoice(Posting posting, Hits hits, Span at) {
        if (OtherSubject.governs(posting, at)) {
            return false;
        }
        Span clause = clause(posting, at);
        int start = Math.max(clause.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        int end = Math.min(clause.end(), hits.wordsBehind(at.end(), WORDS_BEHIND));
        return !(start < at.start() && hits.anyWithin(option, new Span(start, at.start())))
                && !(at.end() < end && hits.anyWithin(option, new Span(at.end(), end)));
    }

    /** The part of the item between colons and semicolons. */
    private static Span clause(Posting posting, Span at) {
        Span item = posting.itemAt(at.start());
        String text = posting.text();
        int start = at.start();
        while (start > item.start() && CLAUSE_MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at.end();
        while (end < item.end() && CLAUSE_MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    static List<Span> longest(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
        List<Span> longest = new ArrayList<>();
        for (Span span : sorted) {
            if (longest.isEmpty() || !longest.getLast().overlaps(span)) {
                longest.add(span);
            }
        }
        return longest;
    }
}
