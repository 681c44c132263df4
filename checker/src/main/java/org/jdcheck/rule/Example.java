package org.jdcheck.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting, or a piece of one, that shows what a rule finds or leaves alone.
 *
 * @param text in bad examples of words, the words that must be found stand between [[ and ]]
 * @param on the day of the check, or null where it does not matter
 * @param in the places of the check
 * @param headcount of the employer, or null
 */
public record Example(
        String text,
        @Nullable LocalDate on,
        List<String> in,
        @Nullable Integer headcount) {
    public Example {
        in = List.copyOf(in);
    }
}
