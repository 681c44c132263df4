package org.jdcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdcheck.house.Waived;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.RuleBook;

/** What a house has set aside, as a person reads it: still there, with who, why and until when; and the waivers that did nothing. */
record WaivedText(RuleBook ruleBook, Style style, FindingsText findings) {
    void render(Report report, Lines out) {
        Map<Key, List<Finding>> waived = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.waiver() != null) {
                waived.computeIfAbsent(new Key(finding.ruleId(), finding.waiver()), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<WaiverNote> notes = report.waiverNotes() == null ? List.of() : report.waiverNotes();
        if (waived.isEmpty() && notes.isEmpty()) {
            return;
        }
        out.blank();
        out.line(style.bold(waived.isEmpty() ? "WAIVERS" : "WAIVED"));
        waived.forEach((key, of) -> {
            out.blank();
            RuleCard card = ruleBook.card(key.ruleId());
            out.between("  " + style.bold(card == null ? key.ruleId() : card.title()), key.ruleId(), style.overhead());
            of.stream().filter(finding -> finding.line() != null).forEach(finding -> findings.quoted(finding, out));
            out.wrapped("    ", inWords(key.waiver()));
        });
        if (!waived.isEmpty() && !notes.isEmpty()) {
            out.blank();
        }
        notes.forEach(note -> out.labelled("  ", "- ", note.message()));
    }

    private record Key(String ruleId, Waived waiver) {}

    private static String inWords(Waived waiver) {
        String by = waiver.by() == null ? "" : " by " + waiver.by();
        String until = waiver.until() == null ? "" : " until " + waiver.until();
        return "Waived" + by + until + ": " + waiver.reason();
    }
}
