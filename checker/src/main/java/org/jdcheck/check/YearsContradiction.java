package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Degree;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Level;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.facts.Years;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Lengths of experience that do not fit together.
 *
 * <p>Three kinds. One posting, one title, and years for posts of two levels: then a further figure without a level
 * belongs to neither. Years demanded beside the words that none are needed. Two demands for experience in the same
 * thing that differ. A ladder of degrees ("Bachelor's and five years, or Master's and three") is no contradiction, nor
 * are years in different things, nor a preference above the demand.
 */
public record YearsContradiction(Vocabulary vocabulary) implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (isForSeveralLevels(posting, facts)) {
            return List.of();
        }
        List<Match> levels = severalLevels(posting, facts);
        if (!levels.isEmpty()) {
            return levels;
        }
        List<Match> none = besideNoExperience(posting, facts, hits);
        return none.isEmpty() ? twoDemands(posting, facts) : none;
    }

    /** "Analyst or Senior Analyst", "Engineer I/II": such a posting may well ask for different lengths. */
    private static boolean isForSeveralLevels(Posting posting, Facts facts) {
        if (facts.title() == null) {
            return false;
        }
        String title = facts.title().at().in(posting.text());
        boolean either = title.matches("(?is).*(\\bor\\b|/|,| and |\\b[iv]+\\s*[-–/]\\s*[iv]+\\b).*");
        return facts.title().levels().size() > 1
                || (either && !facts.title().levels().isEmpty());
    }

    private static List<Match> severalLevels(Posting posting, Facts facts) {
        Years first = null;
        Set<Level> named = new HashSet<>();
        for (Years years : facts.years()) {
            if (years.levels().size() == 1) {
                first = first == null ? years : first;
                named.addAll(years.levels());
            }
        }
        if (first == null || named.size() < 2) {
            return List.of();
        }
        Set<Span> ladders = itemsWithDegree(posting, facts);
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            boolean otherLevel = years.levels().size() == 1 && !years.levels().equals(first.levels());
            boolean ofNoLevel = years.levels().isEmpty() && years.minMonths() != first.minMonths();
            if (!years.equals(first)
                    && (otherLevel || ofNoLevel)
                    && !ladders.contains(posting.itemAt(years.at().start()))) {
                matches.add(said(posting, first, years, otherLevel ? "level" : "no-level"));
            }
        }
        return matches;
    }

    /** "No experience needed", and years of it demanded. */
    private List<Match> besideNoExperience(Posting posting, Facts facts, Hits hits) {
        List<Hit> none = hits.of(vocabulary.of(Concept.NO_EXPERIENCE));
        if (none.isEmpty()) {
            return List.of();
        }
        Span words = none.getFirst().at();
        List<Span> demanded = facts.years().stream()
                .filter(years -> years.demanded() && years.minMonths() >= 12)
                .map(Years::at)
                .toList();
        if (!demanded.isEmpty() && demanded.getFirst().start() < words.start()) {
            return List.of(new Match.Said(
                    words,
                    Map.of(Match.CASE, "none", "first", demanded.getFirst().in(posting.text()))));
        }
        return demanded.stream()
                .<Match>map(at -> new Match.Said(at, Map.of(Match.CASE, "demand", "first", words.in(posting.text()))))
                .toList();
    }

    private static List<Match> twoDemands(Posting posting, Facts facts) {
        Set<Span> ladders = itemsWithDegree(posting, facts);
        NavigableMap<String, Years> firstOfObject = new TreeMap<>();
        List<Match> matches = new ArrayList<>();
        for (Years years : facts.years()) {
            if (!years.demanded() || ladders.contains(posting.itemAt(years.at().start()))) {
                continue;
            }
            String object = object(posting, years);
            Years first = firstOfObject.get(known(firstOfObject.navigableKeySet(), object));
            firstOfObject.putIfAbsent(object, years);
            if (first != null && first.minMonths() != years.minMonths()) {
                matches.add(said(posting, first, years, "demand"));
            }
        }
        return matches;
    }

    /** The object itself, or one that says the same in a word more or less: "tax audit" and "tax audit work". */
    private static String known(NavigableSet<String> objects, String object) {
        int first = object.indexOf(' ');
        for (int end = object.indexOf(' ', first + 1); first > 0 && end > 0; end = object.indexOf(' ', end + 1)) {
            if (objects.contains(object.substring(0, end))) {
                return object.substring(0, end);
            }
        }
        String longer = first > 0 ? objects.ceiling(object + " ") : null;
        return longer != null && longer.startsWith(object + " ") ? longer : object;
    }

    /** What the years are to be in: "welding" of "welding experience" and of "experience in welding"; "" for experience as such. */
    private static String object(Posting posting, Years years) {
        String about = years.about() == null ? "" : years.about().in(posting.text());
        String words = about.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#. ]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.replaceFirst(" as an? .*$", "")
                .replaceAll(
                        "\\b(?:of|in|with|the|an?|or|more|plus|relevant|related|professional|work|working|proven|prior|previous|similar|industry|experience|experiences|is|required|needed|necessary|hands|on|minimum|level|entry|least|at|post|role|position|job|capacity|setting)\\b",
                        " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Match said(Posting posting, Years first, Years second, String which) {
        return new Match.Said(
                second.at(), Map.of(Match.CASE, which, "first", first.at().in(posting.text())));
    }

    /** The items that name a degree: their years may be a step of a ladder of degrees. */
    private static Set<Span> itemsWithDegree(Posting posting, Facts facts) {
        Set<Span> items = new HashSet<>();
        for (Degree degree : facts.degrees()) {
            items.add(posting.itemAt(degree.at().start()));
        }
        return items;
    }
}
