package org.jdcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdcheck.house.Waived;
import org.jdcheck.rule.Finding;

/** The findings of one rule that are waived for one reason. */
record WaivedFindings(String ruleId, Waived waiver, List<Finding> findings) {
    private record Key(String ruleId, Waived waiver) {}

    WaivedFindings {
        findings = List.copyOf(findings);
    }

    /** All of a report, in the order of their first finding. */
    static List<WaivedFindings> of(Report report) {
        Map<Key, List<Finding>> waived = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.waiver() != null) {
                waived.computeIfAbsent(new Key(finding.ruleId(), finding.waiver()), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        return waived.entrySet().stream()
                .map(entry -> new WaivedFindings(
                        entry.getKey().ruleId(), entry.getKey().waiver(), entry.getValue()))
                .toList();
    }

    /** Who waived them, until when, and why. */
    String inWords() {
        String by = waiver.by() == null ? "" : " by " + waiver.by();
        String until = waiver.until() == null ? "" : " until " + waiver.until();
        return "Waived" + by + until + ": " + waiver.reason();
    }
}
