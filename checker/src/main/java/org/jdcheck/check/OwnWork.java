package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Occupations.Family;
import org.jdcheck.facts.Occupations.Named;
import org.jdcheck.facts.Title;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.occupation.Occupation;
import org.jdcheck.phrase.Hits;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the post by its title.
 *
 * @param families those of the title and of the occupations it may name; empty where it names none that has a family
 * @param occupations numbers of the occupations it may name; empty where none is known
 * @param name as a person says it, with its article
 * @param isSure true where the title stands in occupations.yaml and not in O*NET alone
 */
record OwnWork(List<Family> families, List<Integer> occupations, String name, boolean isSure) {
    /** "Receptionist / Bookkeeper" is both. */
    private static final Pattern SEVERAL = Pattern.compile("(?i)/|&|\\band\\b|\\+");

    /** Null where the title is not understood. */
    static @Nullable OwnWork of(String text, Hits hits, @Nullable Title title, Vocabulary vocabulary) {
        if (title == null || (title.family() == null && title.occupations().isEmpty())) {
            return null;
        }
        List<Family> families = new ArrayList<>();
        if (title.family() != null) {
            families.add(title.family());
        }
        boolean several =
                title.family() == null || SEVERAL.matcher(title.at().in(text)).find();
        List<Integer> numbers = new ArrayList<>();
        for (Occupation occupation : title.occupations()) {
            numbers.add(occupation.number());
            Family family = vocabulary.occupations().familyOf(occupation);
            if (several && family != null && !families.contains(family)) {
                families.add(family);
            }
        }
        // "Intern, Turf Marketing": the title itself names the other family's department
        boolean isSure = vocabulary.occupations().titleIn(hits, title.at()) != null;
        if (!isSure) {
            vocabulary.occupations().teamsIn(hits, title.at()).stream()
                    .map(Named::family)
                    .filter(family -> !families.contains(family))
                    .forEach(families::add);
        }
        String name = title.family() != null
                ? withArticle(title.family())
                : title.occupations().getFirst().name();
        return new OwnWork(families, numbers, name, isSure);
    }

    /** True where duties of the family are no surprise under the title. */
    boolean isNear(Family other) {
        return families.stream().anyMatch(own -> own.isNear(other));
    }

    /** True where duties that hardly anybody but the other family has are no surprise: the nearness is mutual. */
    boolean isKin(Family other) {
        return families.stream().anyMatch(own -> own.isNear(other) && other.isNear(own));
    }

    /** "a receptionist", "an accountant". */
    static String withArticle(Family family) {
        boolean vowel = "aeioAEIO".indexOf(family.name().charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + family.name();
    }
}
