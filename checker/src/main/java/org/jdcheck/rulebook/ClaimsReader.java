package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdcheck.check.Claims;
import org.jdcheck.check.Claims.Side;
import org.jdcheck.check.ExperienceAboveLevel;
import org.jdcheck.check.FigureAgainstWords;
import org.jdcheck.check.NeededAndNot;
import org.jdcheck.check.OlderThanTechnology;
import org.jdcheck.check.Opposites;
import org.jdcheck.check.TwoFigures;
import org.jdcheck.check.TwoPlaces;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.rule.Matcher;

/**
 * Makes the matchers that compare two claims of a posting. A side is written {@code {phrases: […], in-short-lines: […],
 * in-title: […], at-start: […], in-fragments: […], pairs: [{words: […], then: […], gap: 0}]}}, each list optional.
 *
 * @param words makes a set of words of which each must stand in a bad example of the rule
 * @param added makes a set of words
 * @param dictionary makes a set of names that are keys
 */
record ClaimsReader(
        Vocabulary vocabulary,
        BiFunction<Yaml, String, PhraseSet> words,
        BiFunction<Yaml, String, PhraseSet> added,
        Function<List<String>, PhraseSet> dictionary) {
    /** {@code check: opposites}: a claim of {@code one} and one of {@code other}. */
    Matcher opposites(Yaml match) {
        match.allow("check", "one", "other", "topic", "facts", "unless");
        return new Opposites(
                claims(match),
                side(match, "one"),
                side(match, "other"),
                words.apply(match, "topic"),
                match.has("facts") ? match.text("facts") : "");
    }

    /** {@code check: needed-and-not}: each template under {@code things} holds all names of one thing. */
    Matcher neededAndNot(Yaml match) {
        match.allow("check", "things", "unless");
        return new NeededAndNot(claims(match), words.apply(match, "things"));
    }

    /** {@code check: two-figures}: phrases with a number whose figures differ. */
    Matcher twoFigures(Yaml match) {
        match.allow("check", "figures", "unless");
        return new TwoFigures(claims(match), side(match, "figures"));
    }

    /** {@code check: figure-against-words}: a figure outside of what the words allow. */
    Matcher figureAgainstWords(Yaml match) {
        match.allow("check", "words", "otherwise", "figures", "beside-words", "least", "most", "unless");
        return new FigureAgainstWords(
                claims(match),
                side(match, "words"),
                lookAlike(match, "otherwise"),
                side(match, "figures"),
                side(match, "beside-words"),
                match.numberOr("least", 0),
                match.numberOr("most", Integer.MAX_VALUE));
    }

    /** {@code check: two-places}: each template under {@code towns} holds all names of one town. */
    Matcher twoPlaces(Yaml match) {
        match.allow("check", "towns", "stated", "stated-at-start", "stated-behind", "unless");
        return new TwoPlaces(
                claims(match),
                added.apply(match, "towns"),
                words.apply(match, "stated"),
                words.apply(match, "stated-at-start"),
                words.apply(match, "stated-behind"),
                added.apply(match, "unless"));
    }

    /** {@code check: experience-above-level}: years demanded of somebody at a level that has fewer. */
    Matcher experienceAboveLevel(Yaml match) {
        match.allow("check", "level", "otherwise", "fewest-months", "unless");
        return new ExperienceAboveLevel(
                claims(match), side(match, "level"), lookAlike(match, "otherwise"), match.number("fewest-months"));
    }

    /** {@code check: older-than-technology}: {@code since} gives the year for each template of names. */
    Matcher olderThanTechnology(Yaml match) {
        match.allow("check", "since", "unless", "unless-between");
        Yaml since = match.inner("since");
        List<Integer> years = new ArrayList<>();
        List<String> names = new ArrayList<>();
        since.keys().forEach(name -> {
            names.add(name);
            years.add(since.number(name));
        });
        return new OlderThanTechnology(
                dictionary.apply(names), years, added.apply(match, "unless"), added.apply(match, "unless-between"));
    }

    private Claims claims(Yaml match) {
        return new Claims(
                vocabulary.of(Concept.NEGATION),
                vocabulary.of(Concept.OPTION),
                vocabulary.of(Concept.OTHERS),
                added.apply(match, "unless"));
    }

    /** A side whose words need no example: it only keeps the rule silent. */
    private Side lookAlike(Yaml match, String key) {
        return side(match, key, added);
    }

    private Side side(Yaml match, String key) {
        return side(match, key, words);
    }

    private static Side side(Yaml match, String key, BiFunction<Yaml, String, PhraseSet> set) {
        Yaml side = match.inner(key);
        side.allow("phrases", "in-short-lines", "in-title", "at-start", "in-fragments", "pairs");
        return new Side(
                set.apply(side, "phrases"),
                set.apply(side, "in-short-lines"),
                set.apply(side, "in-title"),
                set.apply(side, "at-start"),
                set.apply(side, "in-fragments"),
                side.inners("pairs").stream()
                        .map(pair -> pair.allow("words", "then", "gap"))
                        .map(pair -> new Claims.Pair(
                                set.apply(pair, "words"), set.apply(pair, "then"), pair.numberOr("gap", 0)))
                        .toList());
    }
}
