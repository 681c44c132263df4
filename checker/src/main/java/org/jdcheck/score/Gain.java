package org.jdcheck.score;

/**
 * What fixing one thing would bring.
 *
 * @param ruleId the rule whose findings would be gone, and those of other rules about the same gap with them
 * @param points by which the score would rise; positive
 */
public record Gain(String ruleId, int points) {}
