package org.jdcheck.posting;

/**
 * One line of a posting.
 *
 * @param number counted from 1
 * @param span its characters without the line break
 */
public record Line(int number, Span span) {}
