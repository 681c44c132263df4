package org.jdcheck.functions.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param next where the list goes on, to be passed back as it is; null at its end
 */
public record Page(List<Summary> summaries, @Nullable String next) {
    public Page {
        summaries = List.copyOf(summaries);
    }
}
