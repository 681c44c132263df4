package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Finds the items that say what the person will do: those under such a heading, and sentences that announce it. */
final class DutyReader {
    private static final int LONGEST_VERB = 16;
    private static final int FEWEST_IN_LIST = 4;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern NO_ACTION = Pattern.compile(
            "(?i)^(?:we|our|an?|the|you|your|pay|must|able|good|full|part|at|in|if|from|no)\\b|^\\W|\\d{2}");

    private static final Pattern NO_WORK = Pattern.compile(
            "(?i) (?:also |only |still |probably |already |then |be )*(?:need|have|receive|get (?!to )|paid|able|based|entitled|find (?:us|your|a|the)|enjoy|earn|possess|hold|hear|love|like|fit|thrive|succeed|belong|suit|bring|know|benefit|live)\\b");

    /** "Teaching Council registration" begins with a name. */
    private static final Pattern OF_NAME = Pattern.compile("ing \\p{Lu}\\p{Ll}+ \\p{Ll}");

    private DutyReader() {}

    static List<Item> read(Reading reading) {
        List<Item> duties = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            boolean list = isListOfActions(reading, section);
            for (Item item : section.items()) {
                boolean announced = switch (section.kind()) {
                    case DUTIES -> true;
                    case REQUIREMENTS, PREFERRED, BENEFITS, APPLY, EQUAL_OPPORTUNITY, CAREER_PATH, PAY -> false;
                    default ->
                        (list && isListed(reading, item))
                                || isAnnounced(reading, item)
                                || (isLongEnough(reading, item)
                                        && beginsWithAction(reading, item)
                                        && !reading.has(Concept.HOW_TO_APPLY, item.span()));
                };
                if (announced) {
                    duties.add(item);
                }
            }
        }
        return duties;
    }

    /** "You will bake"; not "you will need" or "you'll receive", which say what is asked and what is given. */
    private static boolean isAnnounced(Reading reading, Item item) {
        String text = reading.posting().text();
        return reading.within(Concept.DUTY_ANNOUNCED, item.span()).stream()
                .anyMatch(hit -> !NO_WORK.matcher(text)
                        .region(
                                hit.at().end(),
                                Math.max(hit.at().end(), item.span().end()))
                        .lookingAt());
    }

    /** A list of which at least half begin with what is done says what is done in its other points too. */
    private static boolean isListOfActions(Reading reading, Section section) {
        long bullets =
                section.items().stream().filter(item -> isListed(reading, item)).count();
        long actions = section.items().stream()
                .filter(item -> isListed(reading, item)
                        && (beginsWithAction(reading, item) || beginsWith(Concept.OTHER_ACTION, reading, item)))
                .count();
        return bullets >= FEWEST_IN_LIST && actions * 2 >= bullets;
    }

    /** A point of a list, or a line of its own that is no sentence. */
    private static boolean isListed(Reading reading, Item item) {
        String text = reading.posting().text();
        return item.isBullet()
                || (text.charAt(item.span().end() - 1) != '.'
                        && !NO_ACTION.matcher(item.span().in(text)).find());
    }

    /** "Clean whites." and a title such as "Teaching Assistant" are no duties. */
    private static boolean isLongEnough(Reading reading, Item item) {
        return item.isBullet()
                || (reading.hits().wordCount(item.span()) >= FEWEST_WORDS
                        && item.span().start() > reading.posting().firstVisible());
    }

    /** "Manage the till", "Preparing reports": an item that begins with what is done. */
    private static boolean beginsWithAction(Reading reading, Item item) {
        return beginsWith(Concept.ACTION, reading, item);
    }

    private static boolean beginsWith(Concept action, Reading reading, Item item) {
        Span first = new Span(
                item.span().start(), Math.min(item.span().end(), item.span().start() + LONGEST_VERB));
        return reading.within(action, first).stream()
                .anyMatch(hit -> hit.at().start() == item.span().start()
                        && !OF_NAME.matcher(reading.posting().text())
                                .region(hit.at().end() - 3, item.span().end())
                                .lookingAt());
    }
}
