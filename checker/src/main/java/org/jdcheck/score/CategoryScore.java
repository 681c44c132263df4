package org.jdcheck.score;

/**
 * What a posting keeps of the points of one category. The points of all categories add up to the score.
 *
 * @param category as scoring.yaml names it
 * @param points 0 to {@code most}
 * @param most the points that it has where nothing is wrong; all categories together have 100
 */
public record CategoryScore(String category, int points, int most) {}
