package org.jdcheck.facts;

import java.util.Set;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A length of experience that the posting asks for.
 *
 * @param at the figure with its unit ("3–7 years")
 * @param minMonths the least, in months
 * @param maxMonths the most, or null where there is no such end
 * @param about the words behind the figure, up to the next mark; null where there are none
 * @param levels the levels the sentence names for it
 * @param demanded false where it is only preferred
 */
public record Years(
        Span at,
        int minMonths,
        @Nullable Integer maxMonths,
        @Nullable Span about,
        Set<Level> levels,
        boolean demanded) {
    public Years {
        levels = Set.copyOf(levels);
    }
}
