package org.jdcheck.score;

/**
 * One line of the ledger.
 *
 * @param points what it takes from 100; positive
 * @param why in a few words
 */
public record LedgerLine(String ruleId, int points, String why) {}
