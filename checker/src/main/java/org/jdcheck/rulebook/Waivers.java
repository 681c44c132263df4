package org.jdcheck.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.house.Waiver;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.law.Setting;
import org.jdcheck.rule.Finding;

/** The waivers of a house, laid over the findings of one posting. */
record Waivers(List<Finding> findings, List<WaiverNote> notes) {
    static Waivers over(List<Finding> found, Setting setting) {
        LocalDate day = setting.asOf();
        List<Waiver> all = setting.house().waivers();
        Set<Waiver> used = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : found) {
            Waiver holding = null;
            for (Waiver waiver : all) {
                if (waiver.covers(finding.ruleId(), finding.quote()) && !waiver.isExpiredOn(day)) {
                    used.add(waiver);
                    holding = holding == null ? waiver : holding;
                }
            }
            findings.add(holding == null ? finding : finding.waived(holding.waived()));
        }
        List<WaiverNote> notes = new ArrayList<>();
        for (Waiver waiver : all) {
            if (waiver.isExpiredOn(day)) {
                notes.add(waiver.note(WaiverNote.Problem.EXPIRED));
            } else if (!used.contains(waiver)) {
                notes.add(waiver.note(WaiverNote.Problem.UNMATCHED));
            }
        }
        return new Waivers(List.copyOf(findings), List.copyOf(notes));
    }
}
