package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdcheck.facts.Facts.WorkModeNamed;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Span;

/** Reads the ways of working that a posting names; not those it denies, nor things called alike ("remote sensing"). */
final class WorkModeReader {
    private WorkModeReader() {}

    static List<WorkModeNamed> read(Reading reading) {
        List<WorkModeNamed> modes = new ArrayList<>();
        addModes(reading, Concept.REMOTE, WorkMode.REMOTE, modes);
        addModes(reading, Concept.HYBRID, WorkMode.HYBRID, modes);
        addModes(reading, Concept.ON_SITE, WorkMode.ON_SITE, modes);
        modes.sort(Comparator.comparing(WorkModeNamed::at));
        return modes;
    }

    private static void addModes(Reading reading, Concept concept, WorkMode mode, List<WorkModeNamed> modes) {
        for (Hit hit : reading.all(concept)) {
            Span around = Reading.around(
                    hit.at(), 0, 30, reading.posting().itemAt(hit.at().start()));
            Span before = Reading.around(
                    hit.at(), 16, 0, reading.posting().itemAt(hit.at().start()));
            boolean thing = reading.within(Concept.NOT_WORK_MODE, around).stream()
                    .anyMatch(other -> other.at().overlaps(hit.at()));
            if (!thing && !reading.has(Concept.NEGATION, before)) {
                modes.add(new WorkModeNamed(mode, hit.at()));
            }
        }
    }
}
