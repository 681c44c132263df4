package org.jdcheck.facts;

import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place of work that the posting names.
 *
 * @param at its words
 * @param code the code of the known place; null for words that name a place we do not know
 */
public record PlaceNamed(Span at, @Nullable String code) {}
