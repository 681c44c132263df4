package org.jdcheck.report;

import java.util.List;
import org.jdcheck.house.WaiverNote;

/** What a house has set aside, as a person reads it: still there, with who, why and until when; and the waivers that did nothing. */
record WaivedText(ReportWords words, Style style, FindingsText findings) {
    void render(Report report, Lines out) {
        List<WaivedFindings> waived = WaivedFindings.of(report);
        List<WaiverNote> notes = report.waiverNotes() == null ? List.of() : report.waiverNotes();
        if (waived.isEmpty() && notes.isEmpty()) {
            return;
        }
        out.blank();
        out.line(style.bold(waived.isEmpty() ? "WAIVERS" : "WAIVED"));
        waived.forEach(of -> {
            out.blank();
            out.between("  " + style.bold(words.title(of.ruleId())), of.ruleId(), style.overhead());
            of.findings().stream()
                    .filter(finding -> finding.line() != null)
                    .forEach(finding -> findings.quoted(finding, out));
            out.wrapped("    ", of.inWords());
        });
        if (!waived.isEmpty() && !notes.isEmpty()) {
            out.blank();
        }
        notes.forEach(note -> out.labelled("  ", "- ", note.message()));
    }
}
