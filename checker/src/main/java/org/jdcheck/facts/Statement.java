package org.jdcheck.facts;

import java.util.Locale;
import org.jdcheck.posting.Span;

/**
 * A sentence that a complete posting has.
 *
 * @param kind what it speaks of
 * @param at the words that show it
 */
public record Statement(Kind kind, Span at) {
    public enum Kind {
        EQUAL_OPPORTUNITY,
        ACCOMMODATION,
        BENEFITS,
        HOW_TO_APPLY,
        DEADLINE,
        LOCATION,
        EMPLOYMENT_TYPE,
        DUTIES,
        REQUIREMENTS,
        PAY;

        /** The name used in rule files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * The kind of that name.
         *
         * @throws IllegalArgumentException naming the unknown key
         */
        public static Kind ofKey(String key) {
            for (Kind kind : values()) {
                if (kind.key().equals(key)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("unknown statement \"" + key + "\"");
        }
    }
}
