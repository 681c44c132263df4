package org.jdcheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.PlaceNamed;
import org.jdcheck.facts.Title;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/** What does not belong into the title of a post. Each is a question to the title as it was read. */
public final class InTitle {
    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:[\\[(]\\s*)?(?:\\b(?:req(?:uisition)?|jr|job ?id|ref(?:erence)?|vacancy|posting|id|no|r|jo|rq)[-#:. ]{1,3}\\d[\\w/-]{2,}|\\b(?:jr|req|rq|r|jo)\\d{4,}\\b|#\\s?\\d{3,}|\\b[A-Z]{2,5}[-_/]\\d{3,}(?:[-_/]\\w+)*|[\\[(]\\d{4,}[\\])]|\\b\\d{5,}\\b)(?:\\s*[\\])])?");
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)[.!?:]$|[.:] |\\b(?:you|we|our|is|are|will|looking|this|has|have)\\b");
    private static final int FEWEST_LETTERS = 6;

    private InTitle() {}

    /** A number of the employer's own: "(REQ-10442)", "#4711". */
    public static Matcher code() {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            if (facts.title() != null) {
                Span title = facts.title().at();
                java.util.regex.Matcher code = CODE.matcher(title.in(posting.text()));
                while (code.find()) {
                    matches.add(new Match.Said(new Span(title.start() + code.start(), title.start() + code.end())
                            .trimmed(posting.text())));
                }
            }
            return matches;
        };
    }

    /** A figure of pay. */
    public static Matcher pay() {
        return (posting, facts, hits) -> facts.pay().stream()
                .filter(pay -> facts.title() != null && facts.title().at().overlaps(pay.at()))
                .<Match>map(pay -> new Match.Said(pay.at()))
                .toList();
    }

    /** The name of a place; "Denver, CO" is one, not two. */
    public static Matcher place() {
        return (posting, facts, hits) -> {
            if (facts.title() == null) {
                return List.of();
            }
            Span title = facts.title().at();
            List<Span> inside = facts.places().stream()
                    .map(PlaceNamed::at)
                    .filter(at -> title.contains(at) && !title.equals(at))
                    .distinct()
                    .toList();
            return inside.stream()
                    .filter(at -> inside.stream().noneMatch(other -> !other.equals(at) && other.contains(at)))
                    .<Match>map(Match.Said::new)
                    .toList();
        };
    }

    /** Words of a list. */
    public static Matcher words(PhraseSet words) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            if (facts.title() == null) {
                return matches;
            }
            int reached = 0;
            List<Hit> found = new ArrayList<>(hits.within(words, facts.title().at()));
            found.sort(Comparator.comparingInt((Hit hit) -> hit.at().start())
                    .thenComparingInt(hit -> -hit.at().end()));
            for (Hit hit : found) {
                if (hit.at().start() >= reached) {
                    matches.add(new Match.Said(hit.at()));
                    reached = hit.at().end();
                }
            }
            return matches;
        };
    }

    /** Pictures and marks that cry: emoji, stars, "!!". */
    public static Matcher pictures() {
        return (posting, facts, hits) -> {
            if (facts.title() == null) {
                return List.of();
            }
            // The title as it was read begins with its first letter; a picture before it stands in the same line.
            Span line = posting.lineAt(facts.title().at().start()).span().trimmed(posting.text());
            int from = line.start();
            int end = Math.min(line.end(), Math.max(facts.title().at().end(), from));
            for (int i = from; i < end; i += Character.charCount(posting.text().codePointAt(i))) {
                int c = posting.text().codePointAt(i);
                boolean cries = c == '!' && i + 1 < end && posting.text().charAt(i + 1) == '!';
                if (isPicture(c) || cries) {
                    return List.of(new Match.Said(new Span(i, i + (cries ? 2 : Character.charCount(c)))));
                }
            }
            return List.of();
        };
    }

    private static boolean isPicture(int c) {
        return (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF && c != 0x2713 && c != 0x2714)
                || c == 0x2B50
                || c == 0x203C;
    }

    /** Several posts in one: two or more slashes or "and/or" between titles. */
    public static Matcher several(PhraseSet titleWords, int fewest) {
        return (posting, facts, hits) -> {
            Title title = facts.title();
            if (title == null || SENTENCE.matcher(title.at().in(posting.text())).find()) {
                return List.of();
            }
            String words = title.at().in(posting.text());
            int titles = 0;
            int from = 0;
            for (int i = 0; i <= words.length(); i++) {
                if (i == words.length() || "/,|&;".indexOf(words.charAt(i)) >= 0) {
                    Span part = new Span(title.at().start() + from, title.at().start() + i).trimmed(posting.text());
                    boolean ends = hits.within(titleWords, part).stream()
                            .anyMatch(hit -> hit.at().end() == part.end());
                    titles += ends ? 1 : 0;
                    from = i + 1;
                }
            }
            return titles >= fewest ? List.of(new Match.Said(title.at())) : List.of();
        };
    }

    /** Nothing but capital letters, in a posting that knows small ones. */
    public static Matcher capitals() {
        return (posting, facts, hits) -> {
            if (facts.title() == null) {
                return List.of();
            }
            String words = facts.title().at().in(posting.text());
            long letters = words.chars().filter(Character::isLetter).count();
            boolean small = words.chars().anyMatch(Character::isLowerCase);
            boolean longWord = hits.wordCount(facts.title().at()) >= 2 || letters > FEWEST_LETTERS + 2;
            boolean elsewhere = posting.text()
                            .chars()
                            .filter(Character::isLowerCase)
                            .limit(20)
                            .count()
                    == 20;
            return letters >= FEWEST_LETTERS && !small && longWord && elsewhere
                    ? List.of(new Match.Said(facts.title().at()))
                    : List.of();
        };
    }

    /** More characters than lists of search results show. A sentence that was taken for the title is no title. */
    public static Matcher longerThan(int most) {
        return (posting, facts, hits) -> {
            if (facts.title() == null) {
                return List.of();
            }
            Span title = facts.title().at();
            boolean isLong = title.end() - title.start() > most;
            return isLong && !SENTENCE.matcher(title.in(posting.text())).find()
                    ? List.of(new Match.Said(title))
                    : List.of();
        };
    }
}
