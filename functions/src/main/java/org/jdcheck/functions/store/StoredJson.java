package org.jdcheck.functions.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.rule.Finding;

/** The JSON under which reports are kept: below what an item of DynamoDB may hold, and saying so where findings had to go. */
public final class StoredJson {
    /** An item may have 400 KB with its keys; the rest is for the summary. */
    static final int LONGEST = 300 * 1024;

    private StoredJson() {}

    public static String write(Report report) {
        return ReportJson.write(kept(report));
    }

    /** The report as it is kept: without its least weighty findings where it would be too long. */
    public static Report kept(Report report) {
        return length(ReportJson.write(report)) <= LONGEST ? report : shortened(report);
    }

    private static Report shortened(Report report) {
        List<Finding> weightyFirst = new ArrayList<>(report.findings());
        weightyFirst.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::confidence));
        Set<Finding> kept = new HashSet<>();
        int left = LONGEST
                - length(ReportJson.write(
                        report.withFindings(List.of(), report.findings().size())));
        for (Finding finding : weightyFirst) {
            int size = length(json(finding)) + 1;
            if (size <= left) {
                kept.add(finding);
                left -= size;
            }
        }
        List<Finding> inOrder =
                report.findings().stream().filter(kept::contains).toList();
        return report.withFindings(inOrder, report.findings().size() - inOrder.size());
    }

    private static String json(Finding finding) {
        try {
            return ReportJson.mapper().writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding is always writable", e);
        }
    }

    private static int length(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length;
    }
}
