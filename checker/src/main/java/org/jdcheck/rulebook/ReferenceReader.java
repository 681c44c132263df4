package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Occupations;
import org.jdcheck.facts.Sign;
import org.jdcheck.facts.Statement;
import org.jdcheck.law.Place;
import org.jdcheck.law.Places;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Section;
import org.jspecify.annotations.Nullable;

/** Reads the files that rules refer to: places, occupations, lists of words. */
final class ReferenceReader {
    private ReferenceReader() {}

    static Places places(Yaml yaml) {
        yaml.allow("places");
        List<Place> places = new ArrayList<>();
        for (Yaml place : yaml.inners("places")) {
            place.allow("code", "name", "in", "names", "ambiguous", "abbreviation");
            places.add(new Place(
                    place.text("code"),
                    place.text("name"),
                    place.textOr("in", null),
                    place.texts("names"),
                    place.texts("ambiguous"),
                    place.textOr("abbreviation", null)));
        }
        try {
            return new Places(places);
        } catch (IllegalArgumentException e) {
            throw yaml.error("places", String.valueOf(e.getMessage()));
        }
    }

    static Occupations occupations(Yaml yaml, PhraseDictionary.Builder dictionary) {
        yaml.allow("families");
        List<Occupations.Definition> definitions = new ArrayList<>();
        for (Yaml family : yaml.inners("families")) {
            family.allow("id", "name", "group", "soc", "titles", "teams", "cues", "own-cues", "near", "examples");
            definitions.add(new Occupations.Definition(
                    new Occupations.Family(
                            family.text("id"), family.text("name"), family.texts("near"), family.texts("soc")),
                    family.texts("titles"),
                    family.texts("teams"),
                    family.texts("cues"),
                    family.texts("own-cues")));
        }
        for (Yaml family : yaml.inners("families")) {
            for (String near : family.texts("near")) {
                if (definitions.stream()
                        .noneMatch(definition -> definition.family().id().equals(near))) {
                    throw family.error("near", "there is no family \"" + near + "\"");
                }
            }
        }
        return new Occupations(definitions, dictionary);
    }

    /** Lists of words, each under its key. */
    static Map<String, List<String>> wordLists(Yaml yaml) {
        Map<String, List<String>> words = new HashMap<>();
        yaml.keys().forEach(key -> words.put(key, yaml.texts(key)));
        return words;
    }

    /** The signs of statements, by the statement they show. */
    static List<Sign> signs(Yaml yaml, PhraseDictionary.Builder dictionary) {
        List<Sign> signs = new ArrayList<>();
        for (String key : yaml.keys()) {
            Statement.Kind kind = yaml.keyAs(key, Statement.Kind.class);
            for (Yaml sign : yaml.inners(key)) {
                sign.allow("words", "with", "then", "unless", "not-in", "apart-from");
                signs.add(new Sign(
                        kind,
                        dictionary.add(sign.texts("words")),
                        some(sign, "with", dictionary),
                        some(sign, "then", dictionary),
                        dictionary.add(sign.texts("unless")),
                        new HashSet<>(sign.manyOf("not-in", Section.Kind.class)),
                        new HashSet<>(sign.manyOf("apart-from", Statement.Kind.class))));
            }
        }
        return signs;
    }

    private static @Nullable PhraseSet some(Yaml yaml, String key, PhraseDictionary.Builder dictionary) {
        return yaml.has(key) ? dictionary.add(yaml.texts(key)) : null;
    }
}
