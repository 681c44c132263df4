package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdcheck.facts.Degree.Rank;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Span;

/** Reads the degrees that a posting demands or prefers, one fact an item: where an item names several, the lowest. */
final class DegreeReader {
    private static final int LONGEST_FIELD = 60;
    private static final Pattern NO_SCHOOL = Pattern.compile(
            "(?i)(?:high|some|certain|large|great|good|fair|considerable|third|second|3rd|2nd|\\d|associate(?:[’']?s)?|foundation|this|that|same)[ -]$");

    private DegreeReader() {}

    static List<Degree> read(Reading reading) {
        List<Found> all = new ArrayList<>();
        collect(reading, Concept.DEGREE_ANY, Rank.ANY, all);
        collect(reading, Concept.DEGREE_BACHELOR, Rank.BACHELOR, all);
        collect(reading, Concept.DEGREE_MASTER, Rank.MASTER, all);
        collect(reading, Concept.DEGREE_DOCTORATE, Rank.DOCTORATE, all);
        all.sort(Comparator.comparing(Found::item).thenComparingInt(found -> found.at.start()));
        List<Degree> degrees = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int next = i;
            while (next < all.size() && all.get(next).item.equals(all.get(i).item)) {
                next++;
            }
            Found lowest = lowest(all.subList(i, next));
            DegreeClause clause =
                    new DegreeClause(reading, lowest.item, lowest.at, behind(all.subList(i, next), lowest));
            if (clause.isApplicants()) {
                degrees.add(degree(reading, lowest, clause));
            }
            i = next;
        }
        return degrees;
    }

    /** The next degree of another rank in the item; an empty span at its end where there is none. */
    private static Span behind(List<Found> item, Found found) {
        return item.stream()
                .filter(other ->
                        other.at.start() >= found.at.end() && other.rank != found.rank && other.rank != Rank.ANY)
                .map(Found::at)
                .findFirst()
                .orElse(new Span(found.item.end(), found.item.end()));
    }

    private record Found(Span item, Span at, Rank rank) {}

    private static void collect(Reading reading, Concept concept, Rank rank, List<Found> all) {
        for (Hit hit : reading.all(concept)) {
            Span item = reading.posting().itemAt(hit.at().start());
            if (isAcademic(reading.posting().text(), hit.at())) {
                all.add(new Found(item, hit.at(), rank));
            }
        }
    }

    /** "a high degree of care", "240 degrees" and "an associate degree" are no degrees of the kind that is meant. */
    private static boolean isAcademic(String text, Span at) {
        String words = at.in(text).toLowerCase(Locale.ROOT);
        if (text.startsWith("against ", Math.max(0, at.start() - "against ".length()))) {
            return false;
        }
        if (!words.startsWith("degree")) {
            return true;
        }
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + 8));
        String before = text.substring(Math.max(0, at.start() - 14), at.start());
        return !words.equals("degrees")
                && !behind.startsWith(" of ")
                && !behind.startsWith(" burn")
                && !NO_SCHOOL.matcher(before).find();
    }

    /** The lowest named rank; "degree" alone only counts where nothing tells which; of equals the longest words. */
    private static Found lowest(List<Found> found) {
        Found best = null;
        for (Found candidate : found) {
            boolean better = best == null
                    || (best.rank == Rank.ANY && candidate.rank != Rank.ANY)
                    || (candidate.rank != Rank.ANY && candidate.rank.compareTo(best.rank) < 0)
                    || (candidate.rank == best.rank
                            && candidate.at.start() <= best.at.start()
                            && candidate.at.end() > best.at.end());
            if (better) {
                best = candidate;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static Degree degree(Reading reading, Found found, DegreeClause clause) {
        return new Degree(withField(reading, found), found.rank, !clause.isPreferred(), clause.hasAlternative());
    }

    /** "Master's degree" with "in Computer Science" behind it, up to the next comma, "or" or end. */
    private static Span withField(Reading reading, Found found) {
        String text = reading.posting().text();
        int end = found.at.end();
        int limit = Math.min(found.item.end(), end + LONGEST_FIELD);
        String behind = text.substring(end, limit);
        if (!behind.startsWith(" in ") && !behind.startsWith(" of ")) {
            return found.at;
        }
        int stop = behind.length();
        for (String mark : List.of(
                ",", ";", ".", "(", " or ", " and ", " with ", " from ", " is ", " required", " preferred", "\n")) {
            int at = behind.indexOf(mark, 4);
            if (at >= 0 && at < stop) {
                stop = at;
            }
        }
        return new Span(found.at.start(), end + stop).trimmed(text);
    }
}
