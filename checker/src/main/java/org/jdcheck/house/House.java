package org.jdcheck.house;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every posting of an employer.
 *
 * @param places codes of the places where it hires; they answer only what a posting and the request leave open
 * @param terms its names of things, in which no wording is found
 * @param boilerplate its approved passages, in which no wording is found
 * @param profile the profile that says so; null where there is none
 */
public record House(
        SortedSet<String> places,
        List<String> terms,
        List<String> boilerplate,
        List<Waiver> waivers,
        @Nullable ProfileId profile) {
    /** An employer of whom nothing is known. */
    public static final House NONE = new House(new TreeSet<>(), List.of(), List.of(), List.of(), null);

    public House {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        terms = List.copyOf(terms);
        boilerplate = List.copyOf(boilerplate);
        waivers = List.copyOf(waivers);
    }

    /** The same house with only some of its waivers, those that concern one file for instance. */
    public House with(Predicate<Waiver> concerned) {
        return new House(
                places, terms, boilerplate, waivers.stream().filter(concerned).toList(), profile);
    }

    /** Words that differ where two houses may lead to different reports; where the profile lies is none of them. */
    public String identity() {
        String digest = profile == null ? "" : profile.digest();
        return String.join("\n", digest, places.toString(), terms.toString(), boilerplate.toString())
                + waivers.stream().map(Waiver::toString).toList();
    }
}
