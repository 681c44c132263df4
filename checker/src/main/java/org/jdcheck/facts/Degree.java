package org.jdcheck.facts;

import org.jdcheck.posting.Span;

/**
 * A degree that the posting speaks of; where one item names several, the lowest.
 *
 * @param at the words of the degree, with its field
 * @param rank how high it is
 * @param demanded false where it is only preferred
 * @param alternative true where experience or the like is accepted in its place, in the same item
 */
public record Degree(Span at, Rank rank, boolean demanded, boolean alternative) {
    public enum Rank {
        ANY,
        BACHELOR,
        MASTER,
        DOCTORATE
    }
}
