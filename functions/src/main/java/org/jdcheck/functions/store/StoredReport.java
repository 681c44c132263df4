package org.jdcheck.functions.store;

import java.time.Instant;
import org.jdcheck.report.Report;

/**
 * A report with what it is kept under.
 *
 * @param tenant whose it is; every key begins with it
 * @param id computed from what was checked, so that the same check has the same id
 * @param postingId which posting it is of
 * @param moment decides which report of a posting is the latest
 */
public record StoredReport(String tenant, String id, String postingId, Moment moment, Report report) {
    public Instant at() {
        return moment.at();
    }
}
