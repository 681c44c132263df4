package org.jdcheck.documents;

import org.jdcheck.posting.Posting;

/** What a file turned out to be. */
public sealed interface Document {
    /** A posting that can be checked. */
    record Legible(Posting posting) implements Document {}

    /**
     * No posting.
     *
     * @param reason a sentence for the person who sent it: what is wrong, where, and what helps
     */
    record Illegible(String reason) implements Document {}
}
