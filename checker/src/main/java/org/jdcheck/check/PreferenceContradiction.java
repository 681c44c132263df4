package org.jdcheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/** The same thing, in the same words, demanded in one item and only preferred in another. */
public record PreferenceContradiction() implements Matcher {
    private static final int LONGEST = 110;
    private static final int SHORTEST_WORD = 8;

    /** "Preferred Qualifications" names a list, as "Qualifications" does, and demands nothing itself. */
    private static final Pattern NAMES_THE_LIST = Pattern.compile(
            "(?:qualifications?|requirements?|skills?|experience|education|criteria|competenc(?:y|ies)|attributes?|abilities|knowledge|candidate|profile| )+");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Demand> demands = new ArrayList<>();
        facts.mustHaves().forEach(item -> add(posting, item, true, demands));
        facts.niceToHaves().forEach(item -> add(posting, item, false, demands));
        demands.sort(Comparator.comparing(demand -> demand.item));
        Map<String, Demand> firstOfThing = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (Demand demand : demands) {
            Demand first = firstOfThing.putIfAbsent(demand.thing, demand);
            if (first != null && first.must != demand.must) {
                matches.add(new Match.Said(
                        demand.item,
                        Map.of(
                                "first",
                                first.item.in(posting.text()),
                                Match.CASE,
                                demand.must ? "demanded" : "preferred")));
            }
        }
        return matches;
    }

    private record Demand(String thing, boolean must, Span item) {}

    private static void add(Posting posting, Item item, boolean must, List<Demand> demands) {
        Span span = item.span();
        if (span.end() - span.start() > LONGEST) {
            return;
        }
        String thing = span.in(posting.text())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#. ]+", " ")
                .replaceAll(
                        "\\b(?:is|are|be|would|an?|the|of|in|with|and|for|highly|strongly|but|not|also|must|have|has|should|preferred|preferably|preference|required|requirement|requires?|essential|desirable|desired|nice|to|plus|advantage|advantageous|asset|bonus|ideally|mandatory|needed|necessary|valid|strong|good|proven|previous|prior|you|will|need|possess|candidates?|applicants?|at|least|minimum|we)\\b",
                        " ")
                .replaceAll("[. ]+", " ")
                .strip();
        boolean names = thing.indexOf(' ') > 0 || thing.length() >= SHORTEST_WORD;
        if (names && !NAMES_THE_LIST.matcher(thing).matches()) {
            demands.add(new Demand(thing, must, span));
        }
    }
}
