package org.jdcheck.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule that could not be decided, and the question whose answer decides it.
 *
 * @param law the id of the obligation, or null
 * @param needs the fact that is missing: {@code place} or {@code headcount}
 */
public record NotApplied(String ruleId, @Nullable String law, String question, String needs) {}
