package org.jdcheck.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule that could not be decided, and the question whose answer decides it.
 *
 * @param law the id of the obligation, or null
 * @param needs what is missing: {@code place}, {@code headcount}, or {@code answer} to the question about words of the posting
 */
public record NotApplied(String ruleId, @Nullable String law, String question, String needs) {}
