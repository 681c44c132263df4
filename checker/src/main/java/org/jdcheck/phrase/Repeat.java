package org.jdcheck.phrase;

import org.jdcheck.posting.Span;

/** Words that stand twice: where first, and where again. */
public record Repeat(Span first, Span second) {}
