package org.jdcheck.facts;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * The separate things that a posting demands. An item that holds several between semicolons is several; what is said twice
 * is one; the items that an item offers as alternatives are one with it. Duties, physical demands, and what the selection
 * is about are no demands, wherever they are listed.
 */
final class DemandReader {
    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST_VERB = 16;
    private static final Span NO_HEADING = new Span(0, 0);
    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,2}[.)]?[\\t ]");
    private static final int LONGEST_DEMAND = 120;
    private static final Pattern ONLY_A_HEADING = Pattern.compile(
            "(?i)^(?:(?:minimum|required|key|role|and|general|basic|other|additional|core|job|main|technical|soft|personal|&|essential) ?)*(?:qualifications?|requirements?|experience|skills?|responsibilities|education|competenc\\w+|duties|attributes|knowledge|criteria):?$");
    private static final Pattern BEGINS_AS_DEMAND = Pattern.compile(
            "(?i)^(?:\\d+\\. ?)?(?:must|ability|able to|knowledge|proficien\\w+|experience|experienced|strong|excellent|minimum|at least|good|degree|bachelor|master|you have|you are|you must|you need|you should|proven|demonstrat\\w+|familiar\\w*|understanding|fluent|fluency|working knowledge|high school|previous|prior|valid|current|possession)\\b");
    private static final Pattern DUTIES_FOLLOW =
            Pattern.compile("(?i)\\b(?:duties|responsibilities|tasks)\\b(?: include.*| are.*|.{0,30}:)?$");
    private static final Pattern NOUN_OF_DEMAND = Pattern.compile(
            "(?i)^\\w+(?: \\w+)? (?:experience|skills?|knowledge|background|degree|licen[cs]e|certificat\\w+|expertise|ability|patterns?|systems?|principles|tools?)\\b");

    private DemandReader() {}

    static List<Span> read(Reading reading, Requirements requirements) {
        String text = reading.posting().text();
        Set<Span> preferred = new HashSet<>();
        requirements.niceToHaves().forEach(item -> preferred.add(item.span()));
        Set<Span> demanded = new HashSet<>();
        requirements.mustHaves().forEach(item -> demanded.add(item.span()));
        List<Span> demands = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Section section : reading.posting().sections()) {
            Span heading = section.heading() == null ? NO_HEADING : section.heading();
            if (reading.has(Concept.OTHER_LIST, heading)) {
                continue;
            }
            boolean undemanded = reading.has(Concept.NOT_DEMANDED, heading);
            boolean announcedList = !undemanded && reading.has(Concept.ALL_DEMANDED, heading);
            boolean ofAbilities = reading.has(Concept.OF_ABILITIES, heading);
            boolean alternatives = false;
            for (Item item : section.items()) {
                String words = item.span().in(text);
                if (reading.has(Concept.DUTY_WORD, item.span())
                        && DUTIES_FOLLOW.matcher(words).find()) {
                    break;
                }
                boolean listed = section.kind() == Section.Kind.REQUIREMENTS
                        && (item.isBullet()
                                || reading.has(Concept.OF_KNOWLEDGE, heading)
                                || BEGINS_AS_DEMAND.matcher(words).find())
                        && !isDuty(reading, item, words, ofAbilities);
                boolean announced = demanded.contains(item.span())
                        && section.kind() != Section.Kind.REQUIREMENTS
                        && BEGINS_AS_DEMAND.matcher(words).find();
                boolean opens = words.endsWith(":")
                        || (!item.isBullet() && !NUMBERED.matcher(words).find());
                if (opens && words.endsWith(":")) {
                    undemanded = reading.has(Concept.NOT_DEMANDED, item.span());
                }
                boolean fromList = announcedList
                        && !opens
                        && words.length() <= LONGEST_DEMAND
                        && section.kind() != Section.Kind.BENEFITS;
                if (opens && reading.has(Concept.ALL_DEMANDED, item.span())) {
                    announcedList = !undemanded;
                } else if (opens) {
                    announcedList &= !words.endsWith(":") && !fromList && words.length() < LONGEST_DEMAND;
                }
                boolean counts = (listed || announced || fromList)
                        && !undemanded
                        && !alternatives
                        && !preferred.contains(item.span())
                        && !ONLY_A_HEADING.matcher(words).find();
                if (counts) {
                    add(text, item.span(), said, demands);
                }
                alternatives |= words.endsWith(":")
                        && reading.has(Concept.ALTERNATIVES, item.span())
                        && !reading.has(Concept.ALL_DEMANDED, item.span());
            }
        }
        return demands;
    }

    /** "Implement solutions …" in a list of requirements is a duty that got there; not "Design experience". */
    private static boolean isDuty(Reading reading, Item item, String words, boolean ofAbilities) {
        Span first = new Span(
                item.span().start(), Math.min(item.span().end(), item.span().start() + LONGEST_VERB));
        return !ofAbilities
                && reading.within(Concept.ACTION, first).stream()
                        .anyMatch(hit -> hit.at().start() == item.span().start()
                                && !hit.at().in(reading.posting().text()).endsWith("ing"))
                && !NOUN_OF_DEMAND.matcher(words).find();
    }

    /** The parts between semicolons, each once. */
    private static void add(String text, Span item, Set<String> said, List<Span> demands) {
        int from = item.start();
        for (int i = item.start(); i <= item.end(); i++) {
            if (i == item.end() || text.charAt(i) == ';') {
                Span part = new Span(from, i).trimmed(text);
                String words = part.in(text).toLowerCase(Locale.ROOT);
                long letters = words.chars().filter(Character::isLetter).count();
                if (letters >= FEWEST_LETTERS
                        && said.add(words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())) {
                    demands.add(part);
                }
                from = i + 1;
            }
        }
    }
}
