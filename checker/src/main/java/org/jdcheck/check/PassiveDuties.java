package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Duties that do not say who does what: "Reports are prepared monthly."
 *
 * @param fewest how many such duties are worth a word; one or two are good style
 */
public record PassiveDuties(int fewest) implements Matcher {
    private static final int LONGEST_LOOK = 160;
    private static final int MOST_PASSIVE_SHARE = 3;
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being|gets?|getting)\\s(?:\\w+ly\\s)?(?!(?:required|expected|needed|interested|involved|based|responsible|located|skilled|experienced|motivated|qualified|dedicated|committed|passionate|detailed|trained|invited|encouraged|welcomed|asked|supported|paid|given|offered|rewarded|provided)\\b)(?:\\w{2,}ed|done|made|kept|held|sent|written|taken|seen|met|built|brought|bought|found|led|run|drawn|chosen|dealt|sold|put|set|shown|known)\\b(?! (?:to|in|by you)\\b)");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> passive = new ArrayList<>();
        int duties = 0;
        for (Item duty : facts.duties()) {
            duties++;
            Span look = new Span(
                    duty.span().start(), Math.min(duty.span().end(), duty.span().start() + LONGEST_LOOK));
            java.util.regex.Matcher found =
                    PASSIVE.matcher(look.in(posting.text()).toLowerCase(Locale.ROOT));
            if (found.find()) {
                passive.add(new Match.Said(new Span(look.start() + found.start(), look.start() + found.end())));
            }
        }
        boolean many = passive.size() >= fewest && passive.size() * MOST_PASSIVE_SHARE >= duties;
        return many
                ? List.of(new Match.Said(
                        ((Match.Said) passive.getFirst()).at(), Map.of("count", String.valueOf(passive.size()))))
                : List.of();
    }
}
