package org.jdcheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a posting states, each fact with the words that state it.
 *
 * @param day the day on which the posting is read; null where it is not known
 * @param title null where no line reads like one
 * @param pay figures of pay; money of other kinds (bonus, budget, revenue) is not among them
 * @param barePay numbers behind a label of pay that have neither currency nor period: what they count cannot be told
 * @param paySlots places where pay should stand and nothing does
 * @param unreadPay where no figure of pay was read at all: sentences whose number may be pay in a form we do not read
 * @param labelledPay what stands behind a label of pay and holds a figure, whether that can be read or not
 * @param workModes every way of working that is named, with its words
 * @param dates the days on which the work begins or applications close
 * @param mustHaves the items that are demanded
 * @param demands the separate things that are demanded; an item may hold several
 * @param niceToHaves the items that are preferred
 * @param duties the items that say what the person will do
 */
public record Facts(
        @Nullable LocalDate day,
        @Nullable Title title,
        List<Pay> pay,
        List<Pay> barePay,
        List<Span> paySlots,
        List<Span> unreadPay,
        List<Span> labelledPay,
        List<Years> years,
        List<Degree> degrees,
        List<PlaceNamed> places,
        List<WorkModeNamed> workModes,
        List<DateNamed> dates,
        List<Item> mustHaves,
        List<Span> demands,
        List<Item> niceToHaves,
        List<Item> duties,
        List<Statement> statements) {

    /** A way of working and the words that name it. */
    public record WorkModeNamed(WorkMode mode, Span at) {}

    public Facts {
        pay = List.copyOf(pay);
        barePay = List.copyOf(barePay);
        paySlots = List.copyOf(paySlots);
        unreadPay = List.copyOf(unreadPay);
        labelledPay = List.copyOf(labelledPay);
        years = List.copyOf(years);
        degrees = List.copyOf(degrees);
        places = List.copyOf(places);
        workModes = List.copyOf(workModes);
        dates = List.copyOf(dates);
        mustHaves = List.copyOf(mustHaves);
        demands = List.copyOf(demands);
        niceToHaves = List.copyOf(niceToHaves);
        duties = List.copyOf(duties);
        statements = List.copyOf(statements);
    }

    /** Reads all facts, on a day that is not known. */
    public static Facts of(Posting posting, Hits hits, Vocabulary vocabulary) {
        return of(posting, hits, vocabulary, null);
    }

    /** Reads all facts. The hits must come from the dictionary that the vocabulary was entered into. */
    public static Facts of(Posting posting, Hits hits, Vocabulary vocabulary, @Nullable LocalDate day) {
        Reading reading = new Reading(posting, hits, vocabulary);
        Requirements requirements = Requirements.of(reading);
        NavigableSet<Span> paySlots = PaySlotReader.read(reading);
        PayReader.Figures figures = PayReader.figures(reading, paySlots);
        List<Pay> pay = figures.figures();
        List<Span> unreadPay = pay.isEmpty() ? UnreadPay.in(reading, paySlots) : List.of();
        List<Span> labelledPay = PayReader.labelled(reading);
        List<Years> years = YearsReader.read(reading);
        List<Degree> degrees = DegreeReader.read(reading);
        List<PlaceNamed> places = PlaceReader.places(reading);
        List<WorkModeNamed> modes = WorkModeReader.read(reading);
        List<Item> duties = DutyReader.read(reading);
        List<Span> statedPay = Stream.of(
                        Stream.concat(pay.stream(), figures.bare().stream()).map(Pay::at),
                        unreadPay.stream(),
                        paySlots.stream(),
                        labelledPay.stream())
                .flatMap(spans -> spans)
                .toList();
        Title title = TitleReader.read(reading);
        List<Statement> statements =
                StatementReader.read(reading, title, statedPay, years, degrees, places, modes, requirements, duties);
        return new Facts(
                day,
                title,
                pay,
                figures.bare(),
                List.copyOf(paySlots),
                unreadPay,
                labelledPay,
                years,
                degrees,
                places,
                modes,
                DateReader.read(reading),
                requirements.mustHaves(),
                DemandReader.read(reading, requirements),
                requirements.niceToHaves(),
                duties,
                statements);
    }

    /** The first statement of the kind, or null where the posting has none. */
    public @Nullable Statement statement(Statement.Kind kind) {
        for (Statement statement : statements) {
            if (statement.kind() == kind) {
                return statement;
            }
        }
        return null;
    }

    public boolean states(Statement.Kind kind) {
        return statement(kind) != null;
    }
}
