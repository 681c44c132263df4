package org.jdcheck.house;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that did nothing in this check, so that it is not thought to hold.
 *
 * @param quote the words that it names, or null where it names none
 * @param problem {@code expired} or {@code unmatched}
 * @param message the same as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaiverNote(
        String ruleId, @Nullable String quote, @Nullable String file, Problem problem, String message) {
    /** What is wrong with it. */
    public enum Problem {
        EXPIRED,
        UNMATCHED
    }
}
