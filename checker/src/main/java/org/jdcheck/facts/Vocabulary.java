package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdcheck.law.Place;
import org.jdcheck.law.Places;
import org.jdcheck.occupation.OccupationKnowledge;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jspecify.annotations.Nullable;

/** The words that facts are read by, each list entered into the one dictionary of a rule book. Immutable. */
public final class Vocabulary {
    private static final String SEVERAL = "several";

    private final Map<Concept, PhraseSet> concepts = new EnumMap<>(Concept.class);
    private final List<Sign> signs;
    private final Occupations occupations;
    private final OccupationKnowledge knowledge;
    private final Places places;
    private final List<Place> placeOfName = new ArrayList<>();
    private final List<Place> placeOfAmbiguousName = new ArrayList<>();
    private final Map<String, Place> stateOfAbbreviation = new HashMap<>();
    private final PatternSet stateAbbreviations;
    private final List<@Nullable String> codeOfTown = new ArrayList<>();
    private final PhraseSet townNames;
    private final PhraseSet placeNames;
    private final PhraseSet ambiguousPlaceNames;

    /**
     * @param towns names of towns by the code of the place they lie in; under {@value #SEVERAL} those of more than one country
     * @throws IllegalArgumentException naming the concept that has no words, or the place that is not known
     */
    public Vocabulary(
            Map<String, List<String>> words,
            Occupations occupations,
            OccupationKnowledge knowledge,
            Places places,
            Map<String, List<String>> towns,
            List<Sign> signs,
            PhraseDictionary.Builder dictionary) {
        for (Concept concept : Concept.values()) {
            List<String> phrases = words.get(concept.key());
            if (phrases == null || phrases.isEmpty()) {
                throw new IllegalArgumentException("vocabulary.yaml has no list \"" + concept.key() + "\"");
            }
            concepts.put(concept, dictionary.add(phrases));
        }
        this.signs = List.copyOf(signs);
        this.occupations = occupations;
        this.knowledge = knowledge;
        this.places = places;
        List<String> names = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        for (Place place : places.all()) {
            place.names().forEach(name -> {
                names.add(name);
                placeOfName.add(place);
            });
            place.ambiguousNames().forEach(name -> {
                ambiguous.add(name);
                placeOfAmbiguousName.add(place);
            });
        }
        List<String> townsOfAll = new ArrayList<>();
        towns.forEach((code, inIt) -> {
            if (!code.equals(SEVERAL) && !places.knows(code)) {
                throw new IllegalArgumentException(
                        "towns.yaml names the place " + code + ", which places.yaml has not");
            }
            inIt.forEach(town -> {
                townsOfAll.add(town);
                codeOfTown.add(code.equals(SEVERAL) ? null : code);
            });
        });
        townNames = dictionary.add(townsOfAll);
        placeNames = dictionary.add(names);
        ambiguousPlaceNames = dictionary.add(ambiguous);
        for (Place place : places.all()) {
            if (place.abbreviation() != null) {
                stateOfAbbreviation.put(place.abbreviation(), place);
            }
        }
        stateAbbreviations = new PatternSet(dictionary.add(stateOfAbbreviation.keySet()), PlaceReader.cityAndState());
    }

    /** The phrases of a concept. */
    public PhraseSet of(Concept concept) {
        return Objects.requireNonNull(concepts.get(concept));
    }

    List<Sign> signs() {
        return signs;
    }

    public Occupations occupations() {
        return occupations;
    }

    public OccupationKnowledge knowledge() {
        return knowledge;
    }

    public Places places() {
        return places;
    }

    PhraseSet placeNames() {
        return placeNames;
    }

    PhraseSet townNames() {
        return townNames;
    }

    /** The place a town lies in; null where towns of that name lie in several countries. */
    @Nullable
    String codeOfTown(int phrase) {
        return codeOfTown.get(phrase);
    }

    PhraseSet ambiguousPlaceNames() {
        return ambiguousPlaceNames;
    }

    PatternSet stateAbbreviations() {
        return stateAbbreviations;
    }

    @Nullable
    Place stateOf(String abbreviation) {
        return stateOfAbbreviation.get(abbreviation);
    }

    Place placeOfName(int phrase) {
        return placeOfName.get(phrase);
    }

    Place placeOfAmbiguousName(int phrase) {
        return placeOfAmbiguousName.get(phrase);
    }
}
