package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.PlaceNamed;
import org.jdcheck.law.Places;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Words of one country's benefits, papers or taxes in a posting for work in another: most often the rest of another
 * country's template. Silent where the posting's places are not known, and where the words are a subject of the work.
 *
 * @param terms the words, under the codes of the countries in which they are at home, separated by blanks
 * @param unless words in whose item nothing is said
 */
public record WrongCountry(Map<String, PhraseSet> terms, PhraseSet unless, Places places) implements Matcher {
    /** An item that itself speaks of another country explains its words. */
    private static final Pattern ABROAD = Pattern.compile(
            "\\b(?:US|U\\.S\\.A?|USA|UK|U\\.K\\.|United States|United Kingdom|Canad\\w+|Austral\\w+|Ireland|Irish|India\\w*|Singapore\\w*|Britain|British|American|Kenya\\w*|Zealand|(?i:countr(?:y|ies)|abroad|international|expat\\w*|equivalent|based on location))(?![\\p{L}])");

    private static final Map<String, Pattern> SHORT_NAMES = Map.of(
            "US", Pattern.compile("\\b(?:US|U\\.S\\.|USA|America|Americas)(?![\\p{L}])"),
            "GB", Pattern.compile("\\b(?:UK|U\\.K\\.|Britain)(?![\\p{L}])"));

    public WrongCountry {
        terms = Map.copyOf(terms);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<String> codes = new ArrayList<>();
        for (PlaceNamed place : facts.places()) {
            if (place.code() == null) {
                return List.of();
            }
            codes.add(place.code());
        }
        List<Match> matches = new ArrayList<>();
        if (!codes.isEmpty()) {
            terms.forEach((homes, words) -> {
                if (hits.of(words).isEmpty()) {
                    return;
                }
                List<String> home = List.of(homes.split(" ", -1));
                boolean isHome = codes.stream()
                        .anyMatch(code -> home.stream().anyMatch(country -> places.isWithin(code, country)));
                boolean named = home.stream().anyMatch(country -> isNamedAsPlace(posting, country));
                if (!isHome && !named) {
                    add(posting, hits, words, home.getFirst(), codes.getFirst(), matches);
                }
            });
        }
        matches.sort((one, other) -> start(one) - start(other));
        return matches;
    }

    /** "Remote, US or Canada": short names are too ambiguous to be read as places, yet here they explain the words. */
    private static boolean isNamedAsPlace(Posting posting, String country) {
        Pattern names = SHORT_NAMES.get(country);
        return names != null
                && posting.sections().stream()
                        .filter(section -> section.kind() == Section.Kind.LOCATION
                                || section.kind() == Section.Kind.TITLE
                                || section.heading() == null)
                        .anyMatch(section ->
                                names.matcher(section.span().in(posting.text())).find());
    }

    private static int start(Match match) {
        return match instanceof Match.Said said ? said.at().start() : 0;
    }

    private void add(Posting posting, Hits hits, PhraseSet words, String home, String here, List<Match> matches) {
        int reached = 0;
        for (Hit hit : hits.of(words)) {
            Span item = posting.itemAt(hit.at().start());
            boolean isSubject = posting.sectionAt(hit.at().start()).kind() == Section.Kind.DUTIES
                    || hits.anyWithin(unless, item)
                    || ABROAD.matcher(item.in(posting.text())).find();
            if (hit.at().start() >= reached && !isSubject) {
                reached = hit.at().end();
                matches.add(new Match.Said(
                        hit.at(), Map.of("home", places.nameOf(home), "here", places.nameOf(country(here)))));
            }
        }
    }

    private String country(String code) {
        return code.indexOf('-') < 0 ? code : code.substring(0, code.indexOf('-'));
    }
}
