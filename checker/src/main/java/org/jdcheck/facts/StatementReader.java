package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts.WorkModeNamed;
import org.jdcheck.facts.Statement.Kind;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Which of the statements of a complete posting are there, by a section of their own, by words, or by another fact. */
final class StatementReader {
    private static final int FEWEST_GROUNDS = 3;
    private static final int LONGEST_ON_EQUALITY = 400;
    private static final int LONGEST_OFFER = 140;
    private static final int LONGEST_NOTE = 70;

    private static final Pattern ONLY_APPLYING = Pattern.compile(
            "(?i)(?:to |please |want to |wish to )?apply\\b(?! (?:online|at|via|by|through|here|now))|(?:please )?contact\\b|applications? (?:to|will)\\b");

    private StatementReader() {}

    /**
     * Reads them.
     *
     * @param title what the post is called, whose doings are duties; null where that is not known
     * @param statedPay the words that speak of the pay, read as a figure or not, and the slots left empty for it
     */
    static List<Statement> read(
            Reading reading,
            @Nullable Title title,
            List<Span> statedPay,
            List<Years> years,
            List<Degree> degrees,
            List<PlaceNamed> places,
            List<WorkModeNamed> modes,
            Requirements requirements,
            List<Item> duties) {
        List<Statement> statements = new ArrayList<>();
        byWords(reading, Concept.EQUAL_OPPORTUNITY, Kind.EQUAL_OPPORTUNITY, statements);
        byWords(reading, Concept.EVERYBODY_MEANT, Kind.EQUAL_OPPORTUNITY, statements);
        byProtectedGrounds(reading, statements);
        byWords(reading, Concept.ACCOMMODATION, Kind.ACCOMMODATION, statements);
        byWords(reading, Concept.ACCOMMODATION, Kind.EQUAL_OPPORTUNITY, statements);
        bySection(reading, Section.Kind.EQUAL_OPPORTUNITY, Kind.EQUAL_OPPORTUNITY, statements);
        BenefitsReader.read(reading).forEach(words -> statements.add(new Statement(Kind.BENEFITS, words)));
        waysToApply(reading, statements);
        byWords(reading, Concept.DEADLINE, Kind.DEADLINE, statements);
        byWords(reading, Concept.DEADLINE, Kind.HOW_TO_APPLY, statements);
        byWords(reading, Concept.EMPLOYMENT_TYPE, Kind.EMPLOYMENT_TYPE, statements);
        bySection(reading, Section.Kind.APPLY, Kind.HOW_TO_APPLY, statements);
        bySection(reading, Section.Kind.LOCATION, Kind.LOCATION, statements);
        bySection(reading, Section.Kind.DUTIES, Kind.DUTIES, statements);
        bySection(reading, Section.Kind.REQUIREMENTS, Kind.REQUIREMENTS, statements);
        statedPay.forEach(words -> statements.add(new Statement(Kind.PAY, words)));
        byWords(reading, Concept.UNPAID, Kind.PAY, statements);
        years.forEach(figure -> statements.add(new Statement(Kind.REQUIREMENTS, figure.at())));
        degrees.forEach(degree -> statements.add(new Statement(Kind.REQUIREMENTS, degree.at())));
        places.stream()
                .filter(place -> !PlaceOfOthers.isNamed(reading, place))
                .forEach(place -> statements.add(new Statement(Kind.LOCATION, place.at())));
        modes.forEach(mode -> statements.add(new Statement(Kind.LOCATION, mode.at())));
        WorkForm work = new WorkForm(reading, title);
        readSigns(reading, false, work, statements);
        addUnlessOther(reading, Kind.DUTIES, duties, statements);
        demands(reading, requirements, statements);
        readSigns(reading, true, work, statements);
        statements.removeIf(statement -> SaidInPassing.is(reading, work, statement));
        FormReader.read(reading, work, statements);
        return statements;
    }

    /** Words on applying; that everybody is encouraged to apply, or may ask for adjustments, does not say how. */
    private static void waysToApply(Reading reading, List<Statement> statements) {
        Set<Span> ofEquals = onEqualTreatment(reading, statements);
        for (Hit hit : reading.all(Concept.HOW_TO_APPLY)) {
            boolean weak =
                    ONLY_APPLYING.matcher(hit.at().in(reading.posting().text())).lookingAt();
            boolean mail = reading.posting().text().charAt(hit.at().start()) == '@'
                    && reading.has(
                            Concept.ACCOMMODATION,
                            reading.posting().itemAt(hit.at().start()));
            if ((!weak && !mail)
                    || !ofEquals.contains(reading.posting().itemAt(hit.at().start()))) {
                statements.add(new Statement(Kind.HOW_TO_APPLY, hit.at()));
            }
        }
    }

    private static Set<Span> onEqualTreatment(Reading reading, List<Statement> statements) {
        Set<Span> sentences = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.kind() == Kind.EQUAL_OPPORTUNITY || statement.kind() == Kind.ACCOMMODATION) {
                sentences.add(reading.posting().itemAt(statement.at().start()));
            }
        }
        return sentences;
    }

    /** What is asked for, but for sentences on equal treatment: "All qualified applicants …" asks for nothing. */
    private static void demands(Reading reading, Requirements requirements, List<Statement> statements) {
        List<Item> items = new ArrayList<>(requirements.mustHaves());
        items.addAll(requirements.niceToHaves());
        items.addAll(announcedRequirements(reading));
        addUnlessOther(reading, Kind.REQUIREMENTS, items, statements);
    }

    /** Duties and demands are told last: whatever else a sentence says, such as "You will find us in Wem", it says first. */
    private static void readSigns(Reading reading, boolean ofPerson, WorkForm work, List<Statement> statements) {
        for (Sign sign : reading.vocabulary().signs()) {
            if (ofPerson == (sign.kind() == Kind.DUTIES || sign.kind() == Kind.REQUIREMENTS)) {
                sign.read(reading, work, statements);
            }
        }
    }

    /** Adds the items but for sentences, outside a section of that kind, that make another statement. */
    private static void addUnlessOther(Reading reading, Kind kind, List<Item> items, List<Statement> statements) {
        Set<Span> others = new HashSet<>();
        for (Statement statement : statements) {
            Span sentence = reading.posting().itemAt(statement.at().start());
            int longest = switch (statement.kind()) {
                case EQUAL_OPPORTUNITY, ACCOMMODATION -> LONGEST_ON_EQUALITY;
                case BENEFITS, HOW_TO_APPLY -> LONGEST_OFFER;
                case EMPLOYMENT_TYPE, LOCATION -> kind == Kind.DUTIES ? LONGEST_NOTE : 0;
                default -> 0;
            };
            if (sentence.end() - sentence.start() <= longest) {
                others.add(sentence);
            }
        }
        for (Item item : items) {
            boolean own =
                    switch (reading.posting().sectionAt(item.span().start()).kind()) {
                        case DUTIES, REQUIREMENTS, PREFERRED -> true;
                        default -> false;
                    };
            if (own || !others.contains(item.span())) {
                statements.add(new Statement(kind, item.span()));
            }
        }
    }

    /** Sentences on what is needed, wherever they stand but among duties, careers and ways to apply. */
    private static List<Item> announcedRequirements(Reading reading) {
        List<Item> announced = new ArrayList<>();
        for (Section section : reading.posting().sections()) {
            boolean elsewhere = switch (section.kind()) {
                case DUTIES, CAREER_PATH, APPLY, EQUAL_OPPORTUNITY, TITLE -> true;
                default -> false;
            };
            for (Item item : section.items()) {
                if (!elsewhere && reading.has(Concept.REQUIREMENT_ANNOUNCED, item.span())) {
                    announced.add(item);
                }
            }
        }
        return announced;
    }

    private static void byWords(Reading reading, Concept concept, Kind kind, List<Statement> statements) {
        for (Hit hit : reading.all(concept)) {
            statements.add(new Statement(kind, hit.at()));
        }
    }

    /** A sentence that names several grounds of equal treatment, in whatever words: "Race, age and faith play no part here." */
    private static void byProtectedGrounds(Reading reading, List<Statement> statements) {
        Span item = new Span(0, 0);
        int inItem = 0;
        for (Hit ground : reading.all(Concept.PROTECTED_GROUND)) {
            Span own = reading.posting().itemAt(ground.at().start());
            inItem = own.equals(item) ? inItem + 1 : 1;
            item = own;
            if (inItem == FEWEST_GROUNDS) {
                statements.add(new Statement(Kind.EQUAL_OPPORTUNITY, ground.at()));
            }
        }
    }

    private static void bySection(Reading reading, Section.Kind section, Kind kind, List<Statement> statements) {
        for (Section candidate : reading.posting().sections()) {
            if (candidate.kind() == section && !candidate.items().isEmpty()) {
                statements.add(new Statement(kind, candidate.items().getFirst().span()));
            }
        }
    }
}
