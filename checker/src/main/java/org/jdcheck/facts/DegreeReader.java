package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jdcheck.facts.Degree.Rank;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Reads the degrees that a posting demands or prefers, one fact an item: where an item names several, the lowest. */
final class DegreeReader {
    private static final int LONGEST_FIELD = 60;

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
            degrees.add(degree(reading, lowest(all.subList(i, next))));
            i = next;
        }
        return degrees;
    }

    private record Found(Span item, Span at, Rank rank) {}

    private static void collect(Reading reading, Concept concept, Rank rank, List<Found> all) {
        for (Hit hit : reading.all(concept)) {
            Section.Kind section = reading.posting().sectionAt(hit.at().start()).kind();
            if (rank == Rank.ANY && !isAcademic(reading.posting().text(), hit.at())) {
                continue;
            }
            if (section != Section.Kind.ABOUT
                    && section != Section.Kind.BENEFITS
                    && section != Section.Kind.CAREER_PATH) {
                all.add(new Found(reading.posting().itemAt(hit.at().start()), hit.at(), rank));
            }
        }
    }

    /** "a high degree of care" and "240 degrees" are no degrees of a university. */
    private static boolean isAcademic(String text, Span at) {
        String behind = text.substring(at.end(), Math.min(text.length(), at.end() + 4));
        String before = text.substring(Math.max(0, at.start() - 10), at.start());
        boolean plural = at.end() > at.start() && text.charAt(at.end() - 1) == 's';
        return !plural && !behind.equals(" of ") && !before.matches("(?is).*(high|some|certain|large|\\d)[ -]$");
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

    private static Degree degree(Reading reading, Found found) {
        boolean preferred = reading.isPreferred(found.item);
        boolean alternative = reading.has(Concept.ALTERNATIVE_TO_DEGREE, found.item)
                || reading.has(Concept.WAIVER, found.item)
                || reading.has(Concept.NEGATION, new Span(found.item.start(), found.at.start()));
        return new Degree(withField(reading, found), found.rank, !preferred, alternative);
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
