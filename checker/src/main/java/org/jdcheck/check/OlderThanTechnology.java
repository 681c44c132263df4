package org.jdcheck.check;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Years;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * More years of experience with a technology than it has been there for, on the day on which the posting is read, and one
 * year more. Silent where others like it are accepted, and where it is only one of several things the years may be in.
 *
 * @param technologies each with the names of one technology
 * @param since the year in which each came out, under its first name
 * @param others words that accept another one in its place
 * @param wider words before which the years are in something that the technology is only an example of
 */
public record OlderThanTechnology(PhraseSet technologies, List<Integer> since, PhraseSet others, PhraseSet wider)
        implements Matcher {
    private static final int MARGIN = 1;

    /** What may stand between the figure and the technology, so that the years are in nothing else. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)^[\\s’'()+-]*(?:of\\s+)?(?:(?:hands[- ]on|professional|proven|practical|solid|strong|production|commercial|relevant|prior|direct|real[- ]world|deep|extensive|recent|demonstrable|progressive|full[- ]time|industry|working|work|development|programming|engineering|experience|expertise|exp|in|with|using|on|of|as an?|[a-z]{3,12}ing|a|your|our|native|production|mobile|web|minimum|the|apps?|applications?|models?|pipelines?|sites?|websites?|products?|features?|software|systems?|services?|clusters?|developer|engineer|administrator|architect|specialist|consultant)\\s+)*$");

    public OlderThanTechnology {
        since = List.copyOf(since);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (facts.day() == null || hits.of(technologies).isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            Span item = posting.itemAt(years.at().start());
            Span behind = new Span(years.at().end(), Math.max(years.at().end(), item.end()));
            if (hits.anyWithin(others, behind)) {
                continue;
            }
            for (Hit hit : hits.within(technologies, behind)) {
                if (hit.at().start() > behind.start()
                        && hits.anyWithin(
                                wider, new Span(behind.start(), hit.at().start()))) {
                    continue;
                }
                String link = posting.text().substring(behind.start(), hit.at().start());
                int age = facts.day().getYear() - since.get(hit.phrase());
                if (LINK.matcher(link).find() && years.minMonths() > (age + MARGIN) * 12) {
                    matches.add(new Match.Said(
                            years.at(),
                            Map.of(
                                    "technology", hit.at().in(posting.text()),
                                    "since", String.valueOf(since.get(hit.phrase())))));
                    break;
                }
            }
        }
        return matches;
    }
}
