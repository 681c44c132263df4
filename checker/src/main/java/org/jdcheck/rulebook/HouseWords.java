package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.house.House;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Rule;
import org.jdcheck.rule.Severity;

/** Where the names and the approved passages of a house stand in a posting: no wording is found inside them. */
record HouseWords(List<Span> zones) {
    static HouseWords in(String text, House house) {
        if (house.terms().isEmpty() && house.boilerplate().isEmpty()) {
            return new HouseWords(List.of());
        }
        PhraseDictionary.Builder dictionary = new PhraseDictionary.Builder();
        PhraseSet terms = dictionary.add(house.terms());
        PhraseSet boilerplate = dictionary.add(house.boilerplate());
        var hits = dictionary.build().scan(text);
        List<Span> zones = new ArrayList<>();
        hits.of(boilerplate).forEach(hit -> zones.add(hit.at()));
        for (Hit hit : hits.of(terms)) {
            if (isSpelledAs(house.terms().get(hit.phrase()), hit.at().in(text))) {
                zones.add(hit.at());
            }
        }
        return new HouseWords(zones);
    }

    /** "Ninja" is a name and "ninja" a word; a heading in capitals may be either, and is taken for the name. */
    private static boolean isSpelledAs(String term, String words) {
        boolean hasCapitals = term.chars().anyMatch(Character::isUpperCase);
        boolean allCapitals = words.chars().noneMatch(Character::isLowerCase);
        return !hasCapitals || allCapitals || capitals(words).startsWith(capitals(term));
    }

    private static String capitals(String words) {
        return words.replaceAll("[^\\p{Lu}]", "");
    }

    /** True where the match is one of wording inside approved words. What the law certainly forbids nobody can approve. */
    boolean approve(Rule rule, Match match) {
        boolean certainlyForbidden =
                rule.card().severity() == Severity.VIOLATION && rule.card().confidence() == Confidence.CERTAIN;
        if (zones.isEmpty() || !rule.wording() || certainlyForbidden) {
            return false;
        }
        return switch (match) {
            case Match.Said said -> covers(said.at());
            case Match.Unclear unclear -> covers(unclear.at());
            case Match.Missing missing -> false;
        };
    }

    private boolean covers(Span at) {
        return zones.stream().anyMatch(zone -> zone.contains(at));
    }
}
