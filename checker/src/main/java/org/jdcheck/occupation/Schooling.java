package org.jdcheck.occupation;

/**
 * How those who work in an occupation were schooled, by O*NET's questionnaires.
 *
 * @param bachelorOrMore the share with a Bachelor's degree or a higher one, in tenths of a percent
 * @param masterOrMore the share with a Master's degree or a higher one, in tenths of a percent
 * @param asked how many were asked
 * @param date when, as O*NET writes it (month/year)
 */
public record Schooling(int bachelorOrMore, int masterOrMore, int asked, String date) {}
