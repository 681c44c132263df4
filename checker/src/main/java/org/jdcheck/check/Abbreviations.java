package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Abbreviations in capitals that the posting explains nowhere; each is found once, where it stands first.
 *
 * @param known what everybody knows
 * @param most how many are named at most
 */
public record Abbreviations(PhraseSet known, int most) implements Matcher {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final int MOST_CAPITALS_SHARE = 3;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        if (isShouted(text)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int i = 0;
        while (i < text.length() && matches.size() < most) {
            if (!isCapital(text.charAt(i))
                    || (i > 0 && (Characters.isWord(text.charAt(i - 1)) || isJoint(text.charAt(i - 1))))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isCapital(text.charAt(end))) {
                end++;
            }
            Span word = new Span(i, end);
            boolean ends = end >= text.length() || (!Characters.isWord(text.charAt(end)) && !isJoint(text.charAt(end)));
            int length = end - i;
            if (ends
                    && length >= SHORTEST
                    && length <= LONGEST
                    && seen.add(word.in(text))
                    && isUnknown(posting, facts, hits, word)) {
                matches.add(new Match.Said(word));
            }
            i = Math.max(end, i + 1);
        }
        return matches;
    }

    private boolean isUnknown(Posting posting, Facts facts, Hits hits, Span word) {
        String text = posting.text();
        boolean inTitle = facts.title() != null && facts.title().at().overlaps(word);
        boolean shoutedLine = isShouted(posting.lineAt(word.start()).span().in(text));
        return !inTitle && !shoutedLine && !hits.anyWithin(known, word) && !isExplained(text, word.in(text));
    }

    /** "local authority (LA)", "LA (local authority)", "LA - local authority". */
    private static boolean isExplained(String text, String word) {
        return text.contains("(" + word + ")")
                || text.contains(word + " (")
                || text.contains("\"" + word + "\"")
                || text.contains("(" + word + ",");
    }

    private static boolean isShouted(String text) {
        long capitals = text.chars().filter(c -> isCapital((char) c)).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals * MOST_CAPITALS_SHARE > small;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Part of a code, an address or a compound: "A-DSL", "SAP/FI", "x.COM". */
    private static boolean isJoint(char c) {
        return c == '-' || c == '/' || c == '_' || c == '@' || c == '#' || c == '&' || c == '+';
    }
}
