package org.jdcheck.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdcheck.facts.Degree;
import org.jdcheck.facts.Degree.Rank;
import org.jdcheck.facts.Facts;
import org.jdcheck.occupation.Occupation;
import org.jdcheck.occupation.Schooling;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * A degree demanded with nothing accepted in its place, in an occupation that is commonly done without it: one in four or
 * more of those asked have none, or, for a Master's degree, half or more have less.
 *
 * @param accepted words by which a posting says anywhere that experience does
 * @param regulated beginnings of the codes of occupations that nobody may or can enter without the degree
 * @param commonlyWithout beginnings of the codes of those that are known to be done without, whatever O*NET says
 */
public record DegreeOverstated(PhraseSet accepted, List<String> regulated, List<String> commonlyWithout)
        implements Matcher {
    private static final int USUAL = 750;
    private static final int USUAL_MASTER = 500;
    private static final int ZONE_OF_BACHELORS = 4;

    public DegreeOverstated {
        regulated = List.copyOf(regulated);
        commonlyWithout = List.copyOf(commonlyWithout);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (facts.title() == null
                || facts.title().occupations().isEmpty()
                || facts.title().occupations().getFirst().isAmong(regulated)
                || facts.degrees().stream().anyMatch(Degree::alternative)
                || !hits.of(accepted).isEmpty()) {
            return List.of();
        }
        Occupation occupation = facts.title().occupations().getFirst();
        return facts.degrees().stream()
                .filter(degree -> degree.demanded() && isMoreThanUsual(degree.rank(), occupation))
                .<Match>map(degree -> new Match.Said(degree.at(), details(degree.rank(), occupation)))
                .toList();
    }

    private boolean isMoreThanUsual(Rank rank, Occupation occupation) {
        Schooling schooling = occupation.schooling();
        if (isGraduate(rank)) {
            return schooling == null ? occupation.zone() <= ZONE_OF_BACHELORS : schooling.masterOrMore() < USUAL_MASTER;
        }
        return occupation.isAmong(commonlyWithout)
                || (schooling == null ? occupation.zone() < ZONE_OF_BACHELORS : schooling.bachelorOrMore() < USUAL);
    }

    private Map<String, String> details(Rank rank, Occupation occupation) {
        Schooling schooling = occupation.schooling();
        boolean exception = !isGraduate(rank) && occupation.isAmong(commonlyWithout);
        if (schooling == null || exception) {
            return Map.of(Match.CASE, exception ? "known" : "", "occupation", occupation.name());
        }
        return Map.of(
                Match.CASE,
                isGraduate(rank) ? "graduate" : "measured",
                "occupation",
                occupation.name(),
                "share",
                percent(isGraduate(rank) ? schooling.masterOrMore() : schooling.bachelorOrMore()),
                "asked",
                String.valueOf(schooling.asked()),
                "date",
                schooling.date());
    }

    private static boolean isGraduate(Rank rank) {
        return rank.compareTo(Rank.MASTER) >= 0;
    }

    private static String percent(int tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
