package org.jdcheck.facts;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jdcheck.law.Place;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads where the work is done: places by name, and "City, ST" by its form. */
final class PlaceReader {
    private static final int NEXT_TO = 4;
    private static final int HEAD_LINES = 10;
    private static final int BEHIND_NAME = 40;
    private static final int LONGEST_PLACE = 80;
    private static final Pattern STATE_BEHIND = Pattern.compile("^,? \\(?([A-Z]{2})\\b");
    private static final Pattern NEAR_BY =
            Pattern.compile("(?i)\\b(?:from|(?:north|south|east|west|outside) of|miles to)\\s*$");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}(?:-[A-Z]{2,3}){0,2}\\b");
    private static final Pattern BEFORE_PLACE = Pattern.compile(
            "(?i)(?:\\b(?:in|at|near|for|around|across|within|throughout|from|outside|to|downtown|greater)(?: the| our| central| north| south| east| west)?|[,:|(/&•–-]|\\bor|\\band|\\bco\\.|\\bcounty|\\bcity of)\\s*$");
    private static final Pattern NOT_A_PLACE = Pattern.compile(
            "(?i)^(?:'s|’s)?\\s+(?:citizen|patriot|law|department|government|federal|army|navy|resident|passport|dollar|gaap|tax|visa|work authori|based company|bank|university|office)|(?-i:^ (?:City|Street|St|Road|Rd|Avenue|Ave|Blvd|Boulevard|Drive|Lane|Way|Broncos|Nuggets|Rockies|Post|County Line|Mountain|River)\\b)");
    private static final Pattern TITLE_OF_PERSON = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Fr|Frau|Herr)\\.? $");
    private static final Pattern ALONE = Pattern.compile("^ ?(?:$|[,|)(/·•.–-])");
    private static final Pattern CITY_AND_STATE =
            Pattern.compile("\\b\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2},? \\(?([A-Z]{2})\\b");

    private PlaceReader() {}

    static List<PlaceNamed> places(Reading reading) {
        List<PlaceNamed> places = new ArrayList<>();
        for (Hit hit : reading.hits().of(reading.vocabulary().placeNames())) {
            Place place = reading.vocabulary().placeOfName(hit.phrase());
            if (isAboutTheJob(reading, hit.at()) && !isElsewhere(reading, hit, place)) {
                places.add(new PlaceNamed(hit.at(), place.code()));
            }
        }
        for (Hit hit : reading.hits().of(reading.vocabulary().ambiguousPlaceNames())) {
            Place place = reading.vocabulary().placeOfAmbiguousName(hit.phrase());
            if (isAboutTheJob(reading, hit.at()) && standsBesideItsParent(reading, hit, place)) {
                places.add(new PlaceNamed(hit.at(), place.code()));
            }
        }
        addTowns(reading, places);
        addCitiesWithState(reading, places);
        addLabelled(reading, places);
        places.sort(Comparator.comparing(PlaceNamed::at));
        return labelledOnesFirst(reading, places);
    }

    /** Towns by the long list, where no place that is known better stands. */
    private static void addTowns(Reading reading, List<PlaceNamed> places) {
        TreeSet<Span> known = new TreeSet<>();
        places.forEach(place -> known.add(place.at()));
        for (Hit hit : reading.hits().of(reading.vocabulary().townNames())) {
            if (standsAlone(reading, hit.at()) && !hit.at().overlapsAny(known) && isAboutTheJob(reading, hit.at())) {
                places.add(new PlaceNamed(hit.at(), reading.vocabulary().codeOfTown(hit.phrase())));
            }
        }
    }

    /** Many towns are named like things: behind "in" or a mark, or with a mark or nothing behind them, they are towns. */
    private static boolean standsAlone(Reading reading, Span at) {
        String text = reading.posting().text();
        Span line = reading.posting().lineAt(at.start()).span();
        String behind = text.substring(at.end(), Math.max(at.end(), Math.min(line.end(), at.end() + 3)));
        return Character.isUpperCase(text.charAt(at.start()))
                && !TITLE_OF_PERSON
                        .matcher(text.substring(Math.max(0, at.start() - 6), at.start()))
                        .find()
                && (isNamedAsPlace(reading, at)
                        || ALONE.matcher(behind).find()
                        || at.in(text).indexOf(' ') > 0);
    }

    /** Where a label says the place of work, other places in the text are offices, clients or states of residence. */
    private static List<PlaceNamed> labelledOnesFirst(Reading reading, List<PlaceNamed> places) {
        List<PlaceNamed> labelled =
                places.stream().filter(place -> isLabelled(reading, place.at())).toList();
        return labelled.isEmpty() ? places : labelled;
    }

    /** In the first sentence behind a label of location, and not as what the place lies near to. */
    private static boolean isLabelled(Reading reading, Span at) {
        Section section = reading.posting().sectionAt(at.start());
        if (section.kind() != Section.Kind.LOCATION || section.items().isEmpty()) {
            return false;
        }
        String text = reading.posting().text();
        boolean first = section.items().getFirst().span().contains(at);
        return first
                && !NEAR_BY.matcher(text.substring(Math.max(0, at.start() - 12), at.start()))
                        .find();
    }

    /** Names with a capital, outside the sentences that speak of equal opportunity, of the employer or of careers. */
    private static boolean isAboutTheJob(Reading reading, Span at) {
        if (isFollowedByOtherName(reading, at)) {
            return false;
        }
        if (isLabelled(reading, at)) {
            return true;
        }
        Section.Kind section = reading.posting().sectionAt(at.start()).kind();
        Span item = reading.posting().itemAt(at.start());
        return Character.isUpperCase(reading.posting().text().charAt(at.start()))
                && (standsInHead(reading, at) || isNamedAsPlace(reading, at))
                && section != Section.Kind.EQUAL_OPPORTUNITY
                && section != Section.Kind.ABOUT
                && section != Section.Kind.CAREER_PATH
                && !reading.has(Concept.EQUAL_OPPORTUNITY, item)
                && !reading.has(Concept.OTHER_SITE, item);
    }

    /** "Denver, PA", "Boulder, Western Australia": the place behind the comma says that it is another of that name. */
    private static boolean isElsewhere(Reading reading, Hit hit, Place place) {
        String text = reading.posting().text();
        Span behind = new Span(hit.at().end(), Math.min(text.length(), hit.at().end() + BEHIND_NAME));
        Matcher letters = STATE_BEHIND.matcher(behind.in(text));
        if (letters.find()) {
            Place state = reading.vocabulary().stateOf(letters.group(1));
            return state != null && !reading.vocabulary().places().isWithin(place.code(), state.code());
        }
        for (Hit next : reading.hits().within(reading.vocabulary().placeNames(), behind)) {
            Place other = reading.vocabulary().placeOfName(next.phrase());
            boolean beside =
                    text.substring(hit.at().end(), next.at().start()).strip().equals(",");
            boolean onlyOneIsCountry = (other.parent() == null) != (place.parent() == null);
            if (beside && onlyOneIsCountry && !reading.vocabulary().places().isWithin(place.code(), other.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsInHead(Reading reading, Span at) {
        return reading.posting().lineAt(at.start()).number() <= HEAD_LINES;
    }

    /** Behind a preposition of place, or behind a mark as in "Leeds, UK"; and not "U.S. citizens". */
    private static boolean isNamedAsPlace(Reading reading, Span at) {
        String text = reading.posting().text();
        String before = text.substring(Math.max(0, at.start() - 16), at.start());
        return BEFORE_PLACE.matcher(before).find();
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
            String words = found.at().in(text);
            boolean comma = words.contains(",") && words.chars().allMatch(c -> c < 0x80);
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
        TreeSet<Span> known = new TreeSet<>();
        places.forEach(place -> known.add(place.at()));
        for (Section section : reading.posting().sections()) {
            if (section.kind() != Section.Kind.LOCATION || section.items().isEmpty()) {
                continue;
            }
            Span words = section.items().getFirst().span();
            Span found = known.ceiling(new Span(words.start(), words.start()));
            if (found != null && found.start() < words.end()) {
                continue;
            }
            String code = codeIn(reading, words);
            boolean remote = reading.has(Concept.REMOTE, words);
            if (code != null || (!remote && words.end() - words.start() <= LONGEST_PLACE)) {
                places.add(new PlaceNamed(words, code));
            }
        }
    }

    /** "CO", "Remote (CO)", "US-CO" behind a label of location. */
    private static @Nullable String codeIn(Reading reading, Span words) {
        Matcher codes = CODE.matcher(words.in(reading.posting().text()));
        while (codes.find()) {
            Place state = reading.vocabulary().stateOf(codes.group());
            if (state != null) {
                return state.code();
            }
            if (reading.vocabulary().places().knows(codes.group())) {
                return codes.group();
            }
        }
        return null;
    }
}
