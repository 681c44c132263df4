package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdcheck.facts.Degree;
import org.jdcheck.facts.Pay;
import org.jdcheck.facts.Statement;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/** The matchers that are one question to the facts. */
public final class Checks {
    private static final int FARTHEST_DENIAL = 30;
    private static final Pattern DENIED = Pattern.compile("(?i)(?:\\b(?:not|never|nor)|n['’]t) (?:\\w+ly )?(?:be )?$");
    private static final int WORDS_NEARBY = 20;
    private static final int WORDS_NEXT_TO = 6;

    private Checks() {}

    /** Nothing in the posting makes the statement. */
    public static Matcher missing(Statement.Kind statement, Section.Kind section) {
        return (posting, facts, hits) ->
                facts.states(statement) ? List.of() : List.of(new Match.Missing(section, Map.of()));
    }

    /** What either of the two finds; where both find the same words, the first one's. */
    public static Matcher either(Matcher first, Matcher second) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>(first.match(posting, facts, hits));
            TreeSet<Span> found = new TreeSet<>();
            matches.forEach(match -> {
                if (match instanceof Match.Said said) {
                    found.add(said.at());
                }
            });
            for (Match match : second.match(posting, facts, hits)) {
                if (!(match instanceof Match.Said said) || !said.at().overlapsAny(found)) {
                    matches.add(match);
                }
            }
            return matches;
        };
    }

    /** The other matcher's words, where the posting names no figure of pay. */
    public static Matcher withoutPayFigure(Matcher words) {
        return (posting, facts, hits) -> facts.pay().isEmpty()
                        && facts.barePay().isEmpty()
                        && facts.labelledPay().isEmpty()
                ? words.match(posting, facts, hits)
                : List.of();
    }

    /** The other matcher's words, where the posting makes none of the statements. */
    public static Matcher unlessStated(List<Statement.Kind> statements, Matcher words) {
        return (posting, facts, hits) ->
                statements.stream().anyMatch(facts::states) ? List.of() : words.match(posting, facts, hits);
    }

    /** The other matcher's words, where none of the phrases stands anywhere in the posting. */
    public static Matcher unlessNamed(PhraseSet phrases, Matcher words) {
        return (posting, facts, hits) -> hits.any(phrases) ? List.of() : words.match(posting, facts, hits);
    }

    /** The other matcher's words, but not those with one of the phrases some twenty words before or behind them. */
    public static Matcher unlessNearby(PhraseSet phrases, Matcher words) {
        return (posting, facts, hits) -> words.match(posting, facts, hits).stream()
                .filter(match -> !(match instanceof Match.Said said && isNear(hits, phrases, said.at())))
                .toList();
    }

    /**
     * The other matcher's words, where one of the phrases stands in the same sentence too, or one of the others next to them. A
     * question and what answers it are one sentence: "A gap in your CV? Look elsewhere."
     */
    public static Matcher beside(PhraseSet anywhere, PhraseSet nextTo, Matcher words) {
        return (posting, facts, hits) -> words.match(posting, facts, hits).stream()
                .filter(match -> match instanceof Match.Said said
                        && (stands(posting.text(), hits, anywhere, withAnswer(posting, said.at()), said.at())
                                || stands(posting.text(), hits, nextTo, nextTo(posting, hits, said.at()), said.at())))
                .toList();
    }

    private static boolean stands(String text, Hits hits, PhraseSet phrases, Span stretch, Span at) {
        return hits.within(phrases, stretch).stream()
                .anyMatch(hit -> !at.contains(hit.at())
                        && !isOfAnotherClause(text, hits, at, hit.at())
                        && !isDenied(text, hit.at()));
    }

    /** "A conviction may not exclude candidates." */
    private static boolean isDenied(String text, Span words) {
        return DENIED.matcher(text.substring(Math.max(0, words.start() - FARTHEST_DENIAL), words.start()))
                .find();
    }

    /** "Veterans may apply; late letters are not read", but not "Visa holders; please do not apply". */
    private static boolean isOfAnotherClause(String text, Hits hits, Span at, Span beside) {
        if (beside.start() < at.end()) {
            return text.substring(beside.start(), Math.max(beside.start(), at.start()))
                            .indexOf(';')
                    >= 0;
        }
        int semicolon = text.substring(at.end(), beside.start()).lastIndexOf(';');
        return semicolon >= 0 && hits.wordCount(new Span(at.end() + semicolon + 1, beside.start())) > 1;
    }

    private static Span withAnswer(Posting posting, Span at) {
        Span item = posting.itemAt(at.start());
        int next = item.end();
        while (next < posting.text().length()
                && !Character.isLetterOrDigit(posting.text().charAt(next))) {
            next++;
        }
        if (next >= posting.text().length()
                || !item.in(posting.text()).stripTrailing().endsWith("?")) {
            return item;
        }
        return new Span(item.start(), Math.max(item.end(), posting.itemAt(next).end()));
    }

    private static Span nextTo(Posting posting, Hits hits, Span at) {
        Span item = posting.itemAt(at.start());
        int from = Math.min(at.start(), hits.wordsBefore(at.start(), WORDS_NEXT_TO));
        int to = Math.max(at.end(), Math.min(item.end(), hits.wordsBehind(at.end(), WORDS_NEXT_TO)));
        int clauseStart = posting.text().lastIndexOf(';', at.start());
        int clauseEnd = posting.text().indexOf(';', at.end());
        return new Span(
                Math.min(at.start(), Math.max(Math.max(item.start(), from), clauseStart + 1)),
                clauseEnd < 0 ? to : Math.min(to, clauseEnd));
    }

    /** The first of the other matcher's words in each sentence. */
    public static Matcher onceASentence(Matcher words) {
        return (posting, facts, hits) -> {
            Set<Span> sentences = new HashSet<>();
            return words.match(posting, facts, hits).stream()
                    .filter(match -> !(match instanceof Match.Said said)
                            || sentences.add(posting.itemAt(said.at().start())))
                    .toList();
        };
    }

    private static boolean isNear(Hits hits, PhraseSet phrases, Span at) {
        int from = Math.min(at.start(), hits.wordsBefore(at.start(), WORDS_NEARBY));
        return hits.anyWithin(phrases, new Span(from, hits.wordsBehind(at.end(), WORDS_NEARBY)));
    }

    /** More separate demands than so many. */
    public static Matcher tooManyRequirements(int most) {
        return (posting, facts, hits) -> {
            int listed = facts.demands().size();
            return listed <= most
                    ? List.of()
                    : List.of(new Match.Missing(
                            Section.Kind.REQUIREMENTS,
                            Map.of("count", String.valueOf(listed), "most", String.valueOf(most))));
        };
    }

    /** A Master's degree or a doctorate that is preferred. */
    public static Matcher preferredDegree() {
        return (posting, facts, hits) -> facts.degrees().stream()
                .filter(degree -> !degree.demanded()
                        && !degree.alternative()
                        && degree.rank().compareTo(Degree.Rank.MASTER) >= 0)
                .<Match>map(degree -> new Match.Said(degree.at()))
                .toList();
    }

    /**
     * What a pay-transparency law wants and the posting does not have.
     *
     * @param benefits true where benefits must be described too
     * @param bothEnds true where a range needs both its ends
     */
    public static Matcher payDisclosure(boolean benefits, boolean bothEnds) {
        return (posting, facts, hits) -> {
            List<Match> matches = new ArrayList<>();
            if (!facts.unreadPay().isEmpty()) {
                matches.add(new Match.Unclear(facts.unreadPay().getFirst(), Map.of()));
            } else if (facts.pay().isEmpty()) {
                matches.add(new Match.Missing(Section.Kind.PAY, Map.of(Match.CASE, "pay")));
            } else if (bothEnds && facts.pay().stream().allMatch(Pay::isOpenEnded)) {
                matches.add(new Match.Said(facts.pay().getFirst().at(), Map.of(Match.CASE, "open-ended")));
            }
            if (benefits && !facts.states(Statement.Kind.BENEFITS)) {
                matches.add(new Match.Missing(Section.Kind.BENEFITS, Map.of(Match.CASE, "benefits")));
            }
            return matches;
        };
    }
}
