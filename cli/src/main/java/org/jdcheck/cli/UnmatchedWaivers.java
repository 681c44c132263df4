package org.jdcheck.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.house.Waiver;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.report.Report;

/** The waivers of a run over several files: one that is meant for all of them is worth a word only if it matches in none. */
final class UnmatchedWaivers {
    private record Seen(HouseRules house, WaiverNote note) {}

    private final Set<Seen> unmatched = new LinkedHashSet<>();
    private final Set<Seen> matched = new LinkedHashSet<>();

    /** Takes a report into account; the answer is the report without the notes that are for the end of the run. */
    Report heard(Report report, HouseRules house, String input) {
        List<WaiverNote> notes = report.waiverNotes() == null ? List.of() : report.waiverNotes();
        Set<WaiverNote> later = new LinkedHashSet<>();
        for (Waiver waiver : house.profile().house().waivers()) {
            WaiverNote note = waiver.note(WaiverNote.Problem.UNMATCHED);
            if (waiver.concerns(house.fromProfile(input)) && !namesOneFile(waiver)) {
                if (notes.contains(note)) {
                    unmatched.add(new Seen(house, note));
                    later.add(note);
                } else {
                    matched.add(new Seen(house, note));
                }
            }
        }
        return later.isEmpty()
                ? report
                : report.under(
                        report.profile(),
                        notes.stream().filter(note -> !later.contains(note)).toList());
    }

    private static boolean namesOneFile(Waiver waiver) {
        return waiver.file() != null && !waiver.file().contains("*");
    }

    /** What is to be said at the end of the run, a sentence each. */
    List<String> atTheEnd() {
        return unmatched.stream()
                .filter(seen -> !matched.contains(seen))
                .map(seen -> seen.house().file() + ": " + seen.note().message())
                .toList();
    }
}
