package org.jdcheck.functions.store;

import java.util.List;
import org.jdcheck.law.Setting;
import org.jdcheck.rulebook.Digests;

/** The ids of reports and postings, computed from what was checked. */
public final class ReportId {
    private static final int REPORT_DIGITS = 40;
    private static final int POSTING_DIGITS = 16;

    private ReportId() {}

    /**
     * 40 hexadecimal digits that are the same for the same posting, text, rules and setting of one tenant.
     *
     * @param revision digest of the content that was checked
     */
    public static String of(String tenant, String postingId, String revision, String ruleBookDigest, Setting setting) {
        return Digests.sha256(List.of(
                        tenant,
                        postingId,
                        revision,
                        ruleBookDigest,
                        setting.asOf().toString(),
                        String.join(",", setting.places()),
                        String.valueOf(setting.headcount()),
                        setting.house().identity()))
                .substring(0, REPORT_DIGITS);
    }

    /** The id of a posting that came without one. */
    public static String ofPosting(String revision) {
        return revision.substring(0, POSTING_DIGITS);
    }
}
