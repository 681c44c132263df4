package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Occupations;
import org.jdcheck.law.Place;
import org.jdcheck.law.Places;
import org.jdcheck.phrase.PhraseDictionary;

/** Reads the files that rules refer to: places, occupations, vocabulary. */
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
            family.allow("id", "name", "group", "titles", "teams", "cues", "near", "examples");
            definitions.add(new Occupations.Definition(
                    new Occupations.Family(family.text("id"), family.text("name"), family.texts("near")),
                    family.texts("titles"),
                    family.texts("teams"),
                    family.texts("cues")));
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

    static Map<String, List<String>> vocabulary(Yaml yaml) {
        Map<String, List<String>> words = new HashMap<>();
        yaml.keys().forEach(key -> words.put(key, yaml.texts(key)));
        return words;
    }
}
