package org.jdcheck.facts;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdcheck.facts.Facts.WorkModeNamed;
import org.jdcheck.law.Place;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Reads where the work is done: places by name, "City, ST" by its form, and the way of working. */
final class PlaceReader {
    private static final int NEXT_TO = 4;
    private static final int HEAD_LINES = 10;
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "(?i)(?:\\b(?:in|at|near|around|across|within|throughout|from|outside|to|downtown|greater)(?: the| our| central| north| south| east| west)?|[,:|(/&•–-]|\\bor|\\band)\\s*$");
    private static final Pattern NOT_A_PLACE = Pattern.compile(
            "(?i)^(?:'s|’s)?\\s+(?:citizen|patriot|law|department|government|federal|army|navy|resident|passport|dollar|gaap|tax|visa|work authori|based company|bank|university)");
    private static final Pattern CITY_AND_STATE =
            Pattern.compile("\\b\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2},? \\(?([A-Z]{2})\\b");

    private PlaceReader() {}

    static List<PlaceNamed> places(Reading reading) {
        List<PlaceNamed> places = new ArrayList<>();
        List<Hit> sure = reading.hits().of(reading.vocabulary().placeNames());
        for (Hit hit : sure) {
            if (isAboutTheJob(reading, hit.at())) {
                places.add(new PlaceNamed(
                        hit.at(), reading.vocabulary().placeOfName(hit.phrase()).code()));
            }
        }
        for (Hit hit : reading.hits().of(reading.vocabulary().ambiguousPlaceNames())) {
            Place place = reading.vocabulary().placeOfAmbiguousName(hit.phrase());
            if (isAboutTheJob(reading, hit.at()) && standsBesideItsParent(reading, hit, place)) {
                places.add(new PlaceNamed(hit.at(), place.code()));
            }
        }
        addCitiesWithState(reading, places);
        addLabelled(reading, places);
        places.sort(Comparator.comparing(PlaceNamed::at));
        return places;
    }

    /** Names with a capital, outside the sentences that speak of equal opportunity, of the employer or of careers. */
    private static boolean isAboutTheJob(Reading reading, Span at) {
        char first = reading.posting().text().charAt(at.start());
        Section.Kind section = reading.posting().sectionAt(at.start()).kind();
        return Character.isUpperCase(first)
                && (standsInHead(reading, at) || section == Section.Kind.LOCATION || isNamedAsPlace(reading, at))
                && section != Section.Kind.EQUAL_OPPORTUNITY
                && section != Section.Kind.ABOUT
                && section != Section.Kind.CAREER_PATH
                && !reading.has(Concept.EQUAL_OPPORTUNITY, reading.posting().itemAt(at.start()));
    }

    private static boolean standsInHead(Reading reading, Span at) {
        return reading.posting().lineAt(at.start()).number() <= HEAD_LINES && !isFollowedByOtherName(reading, at);
    }

    /** Behind a preposition of place, or behind a mark as in "Leeds, UK"; and not "U.S. citizens". */
    private static boolean isNamedAsPlace(Reading reading, Span at) {
        String text = reading.posting().text();
        String before = text.substring(Math.max(0, at.start() - 16), at.start());
        return BEFORE_PLACE.matcher(before).find() && !isFollowedByOtherName(reading, at);
    }

    private static boolean isFollowedByOtherName(Reading reading, Span at) {
        String text = reading.posting().text();
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + 24));
        return NOT_A_PLACE.matcher(behind).find();
    }

    private static boolean standsBesideItsParent(Reading reading, Hit hit, Place place) {
        Span behind = new Span(
                hit.at().end(),
                Math.min(reading.posting().text().length(), hit.at().end() + 24));
        Place parent =
                place.parent() == null ? null : reading.vocabulary().places().get(place.parent());
        if (parent == null) {
            return false;
        }
        String words = behind.in(reading.posting().text());
        if (parent.abbreviation() != null && words.matches("(?s),? \\(?" + parent.abbreviation() + "\\b.*")) {
            return true;
        }
        for (Hit name : reading.hits().within(reading.vocabulary().placeNames(), behind)) {
            if (reading.vocabulary().placeOfName(name.phrase()).code().equals(parent.code())
                    && hit.wordsTo(name) <= NEXT_TO) {
                return true;
            }
        }
        return false;
    }

    /** "Fort Nowhere, CO": the two letters of a state count only behind a capitalised name. */
    private static void addCitiesWithState(Reading reading, List<PlaceNamed> places) {
        String text = reading.posting().text();
        reading.vocabulary().stateAbbreviations().find(reading.posting(), reading.hits(), found -> {
            String letters = found.groups().group(1);
            Place state = reading.vocabulary().stateOf(letters);
            boolean comma = text.substring(found.at().start(), found.at().end()).contains(",");
            if (state != null && comma && isAboutTheJob(reading, found.at())) {
                places.add(new PlaceNamed(found.at(), state.code()));
            }
        });
    }

    static List<Pattern> cityAndState() {
        return List.of(CITY_AND_STATE);
    }

    /** What stands behind a label or heading of location is a place, known or not. */
    private static void addLabelled(Reading reading, List<PlaceNamed> places) {
        for (Section section : reading.posting().sections()) {
            if (section.kind() == Section.Kind.LOCATION && !section.items().isEmpty()) {
                Span words = section.items().getFirst().span();
                boolean known = reading.hits().anyWithin(reading.vocabulary().placeNames(), words)
                        || reading.vocabulary()
                                .isCityAndState(words.in(reading.posting().text()));
                boolean mode = reading.has(Concept.REMOTE, words);
                if (!known && !mode && words.end() - words.start() <= 80) {
                    places.add(new PlaceNamed(words, null));
                }
            }
        }
    }

    static List<WorkModeNamed> workModes(Reading reading) {
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
