package org.jdcheck.check;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdcheck.check.Claims.Side;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Level;
import org.jdcheck.facts.Title;
import org.jdcheck.facts.Years;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * More years demanded than the level that the posting names can have.
 *
 * @param level words that name the level
 * @param otherwise words by which the posting is for other levels too
 * @param fewestMonths the least that is too much
 */
public record ExperienceAboveLevel(Claims claims, Side level, Side otherwise, int fewestMonths) implements Matcher {
    /** "(m/w/d)": any gender, not several levels. */
    private static final Pattern ANY_GENDER = Pattern.compile("(?i)\\(?\\b[mwfdxhit](?:\\s?/\\s?[mwfdxhi*]){1,3}\\)?");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Span> named = claims.firm(level, posting, facts, hits);
        if (named.isEmpty()
                || isForSeveralLevels(posting, facts)
                || !claims.firm(otherwise, posting, facts, hits).isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            boolean ofAnotherLevel =
                    years.levels().contains(Level.SENIOR) || years.levels().contains(Level.MIDDLE);
            if (years.demanded() && years.minMonths() >= fewestMonths && !ofAnotherLevel) {
                matches.add(new Match.Said(
                        years.at(), Map.of("level", named.getFirst().in(posting.text()))));
            }
        }
        return matches;
    }

    private static boolean isForSeveralLevels(Posting posting, Facts facts) {
        Title title = facts.title();
        return title != null
                && (title.levels().contains(Level.SENIOR)
                        || title.levels().contains(Level.MIDDLE)
                        || ANY_GENDER
                                .matcher(title.at().in(posting.text()))
                                .replaceAll("")
                                .contains("/"));
    }
}
