package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdcheck.facts.Degree;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Level;
import org.jdcheck.facts.Years;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Lengths of experience that do not fit together.
 *
 * <p>Two kinds. One posting, one title, and years for posts of two levels: then a further figure without a level belongs
 * to neither. Or two demands for experience as such that differ. A ladder of degrees ("Bachelor's and five years, or
 * Master's and three") is no contradiction, nor are years in different things, nor a preference above the demand.
 */
public final class YearsContradiction implements Matcher {
    private static final Set<String> EXPERIENCE_AS_SUCH = Set.of(
            "experience",
            "of experience",
            "work experience",
            "of work experience",
            "professional experience",
            "of professional experience",
            "relevant experience",
            "of relevant experience",
            "industry experience",
            "of industry experience",
            "related experience",
            "of related experience");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (isForSeveralLevels(posting, facts)) {
            return List.of();
        }
        List<Match> levels = severalLevels(posting, facts);
        return levels.isEmpty() ? twoDemands(posting, facts) : levels;
    }

    /** "Analyst or Senior Analyst", "Engineer I/II": such a posting may well ask for different lengths. */
    private static boolean isForSeveralLevels(Posting posting, Facts facts) {
        if (facts.title() == null) {
            return false;
        }
        String title = facts.title().at().in(posting.text());
        boolean either = title.matches("(?is).*(\\bor\\b|/|,| and |\\b[iv]+\\s*[-–/]\\s*[iv]+\\b).*");
        return facts.title().levels().size() > 1
                || (either && !facts.title().levels().isEmpty());
    }

    private static List<Match> severalLevels(Posting posting, Facts facts) {
        Years first = null;
        Set<Level> named = new HashSet<>();
        for (Years years : facts.years()) {
            if (years.levels().size() == 1) {
                first = first == null ? years : first;
                named.addAll(years.levels());
            }
        }
        if (first == null || named.size() < 2) {
            return List.of();
        }
        Set<Span> ladders = itemsWithDegree(posting, facts);
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            boolean otherLevel = years.levels().size() == 1 && !years.levels().equals(first.levels());
            boolean ofNoLevel = years.levels().isEmpty() && years.minMonths() != first.minMonths();
            if (!years.equals(first)
                    && (otherLevel || ofNoLevel)
                    && !ladders.contains(posting.itemAt(years.at().start()))) {
                matches.add(said(posting, first, years, otherLevel ? "level" : "no-level"));
            }
        }
        return matches;
    }

    private static List<Match> twoDemands(Posting posting, Facts facts) {
        Set<Span> ladders = itemsWithDegree(posting, facts);
        Years first = null;
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            if (!years.demanded()
                    || !isExperienceAsSuch(posting, years)
                    || ladders.contains(posting.itemAt(years.at().start()))) {
                continue;
            }
            if (first == null) {
                first = years;
            } else if (years.minMonths() != first.minMonths()) {
                matches.add(said(posting, first, years, "demand"));
            }
        }
        return matches;
    }

    private static Match said(Posting posting, Years first, Years second, String which) {
        return new Match.Said(
                second.at(), Map.of(Match.CASE, which, "first", first.at().in(posting.text())));
    }

    private static boolean isExperienceAsSuch(Posting posting, Years years) {
        String about = years.about() == null ? "" : years.about().in(posting.text());
        String words = about.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace("'", "")
                .replace("’", "")
                .strip();
        return words.isEmpty()
                || EXPERIENCE_AS_SUCH.contains(words.replaceFirst(" (is )?(required|needed|necessary)$", ""));
    }

    /** The items that name a degree: their years may be a step of a ladder of degrees. */
    private static Set<Span> itemsWithDegree(Posting posting, Facts facts) {
        Set<Span> items = new HashSet<>();
        for (Degree degree : facts.degrees()) {
            items.add(posting.itemAt(degree.at().start()));
        }
        return items;
    }
}
