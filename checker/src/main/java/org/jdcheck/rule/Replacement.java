package org.jdcheck.rule;

/**
 * What may be put into a posting without asking anybody: the words at a finding, in the case, number and article of those
 * that they replace.
 *
 * @param start first UTF-16 code unit of what goes; before the finding's own where an article goes with it
 * @param end the code unit after the last
 * @param text what comes in its place; empty where the words only go
 */
public record Replacement(int start, int end, String text) {
    /** @throws IllegalArgumentException where start and end are no stretch of text */
    public Replacement {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a replacement at " + start + ".." + end);
        }
    }
}
