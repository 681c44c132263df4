package org.jdcheck.score;

import java.util.Objects;

/**
 * One line of the ledger.
 *
 * @param points what it takes from 100; positive
 * @param why in a few words
 * @param category whose sub-score it lowers; empty in reports that were stored before there were any
 */
public record LedgerLine(String ruleId, int points, String why, String category) {
    public LedgerLine {
        category = Objects.requireNonNullElse(category, "");
    }
}
