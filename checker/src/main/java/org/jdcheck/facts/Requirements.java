package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;

/** The items that are demanded, and those that are only preferred. */
record Requirements(List<Item> mustHaves, List<Item> niceToHaves) {
    static Requirements of(Reading reading) {
        List<Item> must = new ArrayList<>();
        List<Item> nice = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            boolean listed = section.kind() == Section.Kind.REQUIREMENTS || section.kind() == Section.Kind.PREFERRED;
            boolean elsewhere = switch (section.kind()) {
                case DUTIES, CAREER_PATH, BENEFITS, ABOUT, APPLY, EQUAL_OPPORTUNITY, PAY -> true;
                default -> false;
            };
            for (Item item : section.items()) {
                boolean announced = !elsewhere
                        && (reading.has(Concept.REQUIREMENT_ANNOUNCED, item.span())
                                || reading.has(Concept.PREFERENCE, item.span()));
                if ((listed && item.isBullet()) || announced) {
                    (reading.isPreferred(item.span()) ? nice : must).add(item);
                }
            }
        }
        return new Requirements(must, nice);
    }
}
