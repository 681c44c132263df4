package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;

/** Finds the items that say what the person will do: those under such a heading, and sentences that announce it. */
final class DutyReader {
    private DutyReader() {}

    static List<Item> read(Reading reading) {
        List<Item> duties = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            for (Item item : section.items()) {
                boolean announced = switch (section.kind()) {
                    case DUTIES -> true;
                    case REQUIREMENTS, PREFERRED, BENEFITS, APPLY, EQUAL_OPPORTUNITY, CAREER_PATH, PAY -> false;
                    default -> reading.has(Concept.DUTY_ANNOUNCED, item.span());
                };
                if (announced) {
                    duties.add(item);
                }
            }
        }
        return duties;
    }
}
