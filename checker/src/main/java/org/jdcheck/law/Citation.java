package org.jdcheck.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a law is written.
 *
 * @param law its common name
 * @param section the part that counts, or null
 * @param url the page that was read, or null
 * @param checked the day on which that page was read; null where none was
 * @param source what the statement rests on where no page was read, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        String law,
        @Nullable String section,
        @Nullable String url,
        @Nullable LocalDate checked,
        @Nullable String source) {
    /** The citation in a sentence, with its page and the day it was read, or with the words that it is not verified. */
    public String inWords() {
        String where = section == null ? law : law + ", " + section;
        return checked != null ? where + ". " + url + " (read " + checked + ")" : where + ". Not verified: " + source;
    }
}
