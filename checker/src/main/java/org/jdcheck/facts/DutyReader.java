package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Finds the items that say what the person will do: those under such a heading, and sentences that announce it. */
final class DutyReader {
    private static final int LONGEST_VERB = 16;

    private DutyReader() {}

    static List<Item> read(Reading reading) {
        List<Item> duties = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            for (Item item : section.items()) {
                boolean announced = switch (section.kind()) {
                    case DUTIES -> true;
                    case REQUIREMENTS, PREFERRED, BENEFITS, APPLY, EQUAL_OPPORTUNITY, CAREER_PATH, PAY -> false;
                    default -> reading.has(Concept.DUTY_ANNOUNCED, item.span()) || beginsWithAction(reading, item);
                };
                if (announced) {
                    duties.add(item);
                }
            }
        }
        return duties;
    }

    /** "Manage the till", "Preparing reports": an item that begins with what is done. */
    private static boolean beginsWithAction(Reading reading, Item item) {
        Span first = new Span(
                item.span().start(), Math.min(item.span().end(), item.span().start() + LONGEST_VERB));
        return reading.within(Concept.ACTION, first).stream()
                .anyMatch(hit -> hit.at().start() == item.span().start());
    }
}
