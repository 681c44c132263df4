package org.jdcheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;

/**
 * The other matcher's words where they stand for a person: not where they describe another noun ("a ninja course"), and
 * not where they are a name with a capital inside a sentence ("rooms called Jedi").
 *
 * @param nouns nouns in front of which the words still speak of a person: "ninja developer", "guru status"
 */
public record PersonPlace(Set<String> nouns, org.jdcheck.rule.Matcher words) implements org.jdcheck.rule.Matcher {
    private static final Pattern NEXT_WORD = Pattern.compile("^[\\s\\u00a0-]+([\\p{L}\\d'’]+)");
    private static final Pattern POSSESSIVE = Pattern.compile("(?s).*['’]s?");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\d'’]+)[\\s\\u00a0-]+$");

    /** Words that stand before what a person is, so that a capital behind them makes no name. */
    private static final Set<String> BEFORE_A_PERSON = Set.of(
            "a",
            "an",
            "our",
            "your",
            "next",
            "true",
            "real",
            "be",
            "become",
            "are",
            "as",
            "seeking",
            "need",
            "want",
            "all",
            "absolute",
            "total",
            "and",
            "or",
            "of",
            "some",
            "more",
            "hiring",
            "calling",
            "wanted",
            "looking");

    public PersonPlace {
        nouns = Set.copyOf(nouns);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        return words.match(posting, facts, hits).stream()
                .filter(match -> !(match instanceof Match.Said said) || isPerson(posting, said.at()))
                .toList();
    }

    private boolean isPerson(Posting posting, Span at) {
        String text = posting.text();
        Span item = posting.itemAt(at.start());
        String behind = text.substring(at.end(), Math.max(at.end(), item.end()));
        String before = text.substring(Math.min(item.start(), at.start()), at.start());
        return !POSSESSIVE.matcher(at.in(text)).matches()
                && !describesNoun(at.in(text), behind)
                && !isName(before, at.in(text), behind);
    }

    /** A plural, or what ends in a small word, describes no noun. */
    private boolean describesNoun(String words, String behind) {
        Matcher next = NEXT_WORD.matcher(behind);
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (last.endsWith("s") || last.equals("people") || Neighbours.isNoNoun(last) || !next.find()) {
            return false;
        }
        String word = next.group(1).toLowerCase(Locale.ROOT);
        return !Neighbours.isNoNoun(word) && !nouns.contains(word) && !isPluralOf(word);
    }

    private boolean isPluralOf(String word) {
        return word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isName(String before, String words, String behind) {
        if (!Character.isUpperCase(words.charAt(0)) || before.isBlank()) {
            return false;
        }
        Matcher last = WORD_BEFORE.matcher(before);
        if (!last.find()) {
            return false;
        }
        String word = last.group(1);
        boolean headline = Character.isUpperCase(word.charAt(0));
        return !headline
                && !BEFORE_A_PERSON.contains(word.toLowerCase(Locale.ROOT))
                && Names.isMostlySmall(before + behind);
    }
}
