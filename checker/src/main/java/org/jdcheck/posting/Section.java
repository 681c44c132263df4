package org.jdcheck.posting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it, up to the next heading.
 *
 * @param kind what the section is about, read from its heading or the one above it
 * @param heading the words of the heading; null for text before the first one
 * @param span heading and body
 * @param items the body, in order
 */
public record Section(Kind kind, @Nullable Span heading, Span span, List<Item> items) {
    public enum Kind {
        TITLE,
        ABOUT,
        ROLE,
        DUTIES,
        REQUIREMENTS,
        PREFERRED,
        BENEFITS,
        PAY,
        LOCATION,
        EMPLOYMENT,
        EQUAL_OPPORTUNITY,
        APPLY,
        CAREER_PATH,
        OTHER;

        /** The name used in reports and rule files: lower case, words joined by hyphens. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Section {
        items = List.copyOf(items);
    }
}
