package org.jdcheck.facts;

import java.util.List;
import java.util.Set;
import org.jdcheck.occupation.Occupation;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the post is called.
 *
 * @param at the words of the title
 * @param family the occupation family they name, or null where it is not understood
 * @param occupations the occupations of O*NET they may name, the likeliest first; empty where none is known
 * @param levels the levels they name, none or several
 */
public record Title(Span at, Occupations.@Nullable Family family, List<Occupation> occupations, Set<Level> levels) {
    public Title {
        occupations = List.copyOf(occupations);
        levels = Set.copyOf(levels);
    }
}
