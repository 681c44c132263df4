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
    private static final Pattern OTHER_LIST = Pattern.compile(
            "(?i)\\b(?:physical|mental|environment|working conditions?|process|assess|selection|notes?|stage|responsibilit\\w*|duties|how (?:to|we)|documents?|subject to)\\b");
    private static final Pattern OF_ABILITIES =
            Pattern.compile("(?i)\\b(?:ability|abilities|able|can|demonstrate|you will be|know how)\\b");
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "(?i)\\b(?:substitut\\w*|one of|any of|either|in lieu|alternative\\w*|one or more|at least one|equivalen\\w*|some of|such as|including|examples?)\\b");
    /** A line above a list that says that nothing of it is demanded. */
    private static final Pattern NOT_DEMANDED = Pattern.compile(
            "(?i)\\b(?:teach(?:es)? (?:you|these)|will teach|be taught|taught (?:here|on|to)|(?:we|will|can|shall|[’']ll) (?:gladly |happily |also )?(?:teach|train|show|help you)|(?:training|courses?|coaching) (?:is|are|will be)? ?(?:given|provided|paid|offered|included|available)|(?:given|full|provide|provided) training|trained (?:in|on|by|here)|learn(?:t|ed)?|pick(?:ed)? (?:\\w+ )?up|bonus(?:es)?|pluses|a plus|nice[- ]to|advantages?|advantageous|desirable|prefer\\w*|ideally|optional|extras?|wish ?list|dream|asset|beneficial|handy|helpful|useful|lovely|delighted|curious|interest(?:ed|ing)?|skip|ignore|worry|never mind|none of|not one of|no need|need not|needn[’']t|(?:do not|don[’']t|won[’']t|will not|aren[’']t|are not|isn[’']t|is not|not|never|nobody|no one) (?:\\w+ ){0,2}(?:need|needed|require|required|expect|expected|ask|asked|demand|demanded|necessary|essential|condition|conditions|have to|obligatory|compulsory|mandatory|count|matter|part of)|(?:other|another|team|colleagues?|deputy|leaders?|manager|specialists?|analysts?|assistants?|contractors?|agency|suppliers?|partners?|department|head office|firm|staff|she|he|they) (?:\\w+ ){0,3}(?:cover|covers|covered|handle|handles|do|does|own|owns|look|looks|deal|deals|take|takes|run|runs|bring|brings)|(?:handled|covered|looked after|taken care of|done|dealt with|owned|run|provided) by|outsourced|you(?:[’']ll| will| may| might| can| could) (?:also )?(?:get|gain|grow into|become|be given|be shown|be trained|come across|meet|discover|develop|later|build)|after (?:you|joining|probation|six|three)|over time|in time|your first (?:year|month|months|six|three|weeks)|within (?:six|three|twelve|a year|the first)|on the job|later|one day|used to|previous (?:post|job)[- ]?holders?|for information|happen to|lucky|welcome but|brownie|even better)\\b");

    /** A line, or a heading, after which a list is of what must be there, whatever the section is called. */
    private static final Pattern ALL_DEMANDED = Pattern.compile(
            "(?i)\\b(?:mandatory|must[- ]haves?|compulsory|obligatory|non[- ]negotiables?|prerequisites?|essential(?: criteria)?:|(?:are|is) (?:all )?(?:required|essential)|you must (?:have|hold|possess|bring)|(?:all|each|every one|every) of (?:the following|these)|(?:missing|lacking|lacks?|without) any|no exceptions)\\b");

    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,2}[.)]?[\\t ]");
    private static final int LONGEST_DEMAND = 120;
    private static final Pattern ONLY_A_HEADING = Pattern.compile(
            "(?i)^(?:(?:minimum|required|key|role|and|general|basic|other|additional|core|job|main|technical|soft|personal|&|essential) ?)*(?:qualifications?|requirements?|experience|skills?|responsibilities|education|competenc\\w+|duties|attributes|knowledge|criteria):?$");
    private static final Pattern BEGINS_AS_DEMAND = Pattern.compile(
            "(?i)^(?:\\d+\\. ?)?(?:must|ability|able to|knowledge|proficien\\w+|experience|experienced|strong|excellent|minimum|at least|good|degree|bachelor|master|you have|you are|you must|you need|you should|proven|demonstrat\\w+|familiar\\w*|understanding|fluent|fluency|working knowledge|high school|previous|prior|valid|current|possession)\\b");
    private static final Pattern OF_KNOWLEDGE =
            Pattern.compile("(?i)\\b(?:knowledge of|ability to|abilities|skills? in)\\b");
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
            String heading = section.heading() == null ? "" : section.heading().in(text);
            if (OTHER_LIST.matcher(heading).find()) {
                continue;
            }
            boolean undemanded = NOT_DEMANDED.matcher(heading).find();
            boolean announcedList = !undemanded && ALL_DEMANDED.matcher(heading).find();
            boolean ofAbilities = OF_ABILITIES.matcher(heading).find();
            boolean alternatives = false;
            for (Item item : section.items()) {
                String words = item.span().in(text);
                if (DUTIES_FOLLOW.matcher(words).find()) {
                    break;
                }
                boolean listed = section.kind() == Section.Kind.REQUIREMENTS
                        && (item.isBullet()
                                || OF_KNOWLEDGE.matcher(heading).find()
                                || BEGINS_AS_DEMAND.matcher(words).find())
                        && !isDuty(reading, item, words, ofAbilities);
                boolean announced = demanded.contains(item.span())
                        && section.kind() != Section.Kind.REQUIREMENTS
                        && BEGINS_AS_DEMAND.matcher(words).find();
                boolean opens = words.endsWith(":")
                        || (!item.isBullet() && !NUMBERED.matcher(words).find());
                if (opens && words.endsWith(":")) {
                    undemanded = NOT_DEMANDED.matcher(words).find();
                }
                boolean fromList = announcedList
                        && !opens
                        && words.length() <= LONGEST_DEMAND
                        && section.kind() != Section.Kind.BENEFITS;
                if (opens && ALL_DEMANDED.matcher(words).find()) {
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
                        && ALTERNATIVES.matcher(words).find()
                        && !ALL_DEMANDED.matcher(words).find();
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
