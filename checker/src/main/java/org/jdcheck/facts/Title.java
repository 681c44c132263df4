package org.jdcheck.facts;

import java.util.Set;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the post is called.
 *
 * @param at the words of the title
 * @param family the occupation family they name, or null where it is not understood
 * @param levels the levels they name, none or several
 */
public record Title(Span at, Occupations.@Nullable Family family, Set<Level> levels) {
    public Title {
        levels = Set.copyOf(levels);
    }
}
