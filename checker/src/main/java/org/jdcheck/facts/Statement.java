package org.jdcheck.facts;

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
        PAY
    }
}
