package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Search words that are no prose: a run of terms behind a label such as "Keywords:", or tags run together into one word.
 *
 * @param labels the words that announce a run of terms
 * @param fewestTerms how many terms make a run
 */
public record KeywordRun(PhraseSet labels, int fewestTerms) implements Matcher {
    private static final int SHORTEST_TAG_WORD = 16;
    private static final int FEWEST_JOINTS = 2;
    private static final int LONGEST_TAG_LINE = 200;
    private static final int LONGEST_RUN = 2_000;
    private static final int LONGEST_TERM = 60;
    private static final Pattern BARE_LABEL =
            Pattern.compile("(?i).+ (?:keywords|tags|hashtags|terms|searches)|(?-i:[A-Z ]+)");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        int reached = 0;
        for (Hit label : hits.of(labels)) {
            Span run = run(posting, label.at());
            if (run != null && run.start() >= reached) {
                matches.add(new Match.Said(run));
                reached = run.end();
            }
        }
        for (Line line : posting.lines()) {
            Span words = line.span().trimmed(posting.text());
            if (isTagLine(posting.text(), words)) {
                matches.add(new Match.Said(words));
            }
        }
        return matches;
    }

    private @Nullable Span run(Posting posting, Span label) {
        String text = posting.text();
        Line labelLine = posting.lineAt(label.start());
        Span line = labelLine.span().trimmed(text);
        int colon = label.end();
        while (colon < text.length() && (text.charAt(colon) == ' ' || text.charAt(colon) == '*')) {
            colon++;
        }
        if (colon >= line.end() - 1) {
            return label.start() <= line.start() + 3 ? runBelow(posting, labelLine, label.start()) : null;
        }
        char mark = text.charAt(colon);
        boolean announces = mark == ':' || mark == ';' || mark == '=';
        boolean atStart = label.start() <= line.start() + 3;
        boolean saysSo =
                Character.isLetter(mark) && BARE_LABEL.matcher(label.in(text)).matches();
        if (!announces && !(atStart && ("-–—|".indexOf(mark) >= 0 || saysSo))) {
            return null;
        }
        int end = colon + 1;
        int terms = 1;
        while (end < Math.min(line.end(), label.end() + LONGEST_RUN)) {
            char c = text.charAt(end);
            terms += ",;|/•·#".indexOf(c) >= 0 ? 1 : 0;
            end++;
            if ((c == '.' || c == '!' || c == '?') && (end >= line.end() || text.charAt(end) == ' ')) {
                break;
            }
        }
        return terms >= fewestTerms ? new Span(label.start(), end).trimmed(text) : null;
    }

    /** One term a line, under a line that holds nothing but the label. */
    private @Nullable Span runBelow(Posting posting, Line label, int start) {
        String text = posting.text();
        int terms = 0;
        int end = start;
        for (int i = label.number(); i < posting.lines().size(); i++) {
            Span line = posting.lines().get(i).span().trimmed(text);
            boolean isBlank = line.start() == line.end();
            if (isBlank && terms == 0) {
                continue;
            }
            String words = line.in(text);
            if (isBlank || words.length() > LONGEST_TERM || words.endsWith(".") || words.endsWith(":")) {
                break;
            }
            terms += words.split("[,;|]", -1).length;
            end = line.end();
        }
        return terms >= fewestTerms ? new Span(start, end) : null;
    }

    /** "Customer ServiceRetailSales": no mark in the line, and one word with two or more joints. */
    private static boolean isTagLine(String text, Span line) {
        if (line.end() - line.start() > LONGEST_TAG_LINE) {
            return false;
        }
        int joints = 0;
        int wordStart = line.start();
        boolean found = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                wordStart = i + 1;
                joints = 0;
            } else if (!Character.isLetter(c)) {
                return false;
            } else if (i > wordStart && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                joints++;
                found |= joints >= FEWEST_JOINTS && wordEnd(text, i, line.end()) - wordStart >= SHORTEST_TAG_WORD;
            }
        }
        return found;
    }

    private static int wordEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }
}
