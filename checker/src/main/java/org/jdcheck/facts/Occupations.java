package org.jdcheck.facts;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.occupation.Occupation;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** The occupation families and the words by which titles, teams and duties name them. Immutable. */
public final class Occupations {
    /**
     * One family of occupations.
     *
     * @param id its name in rule files
     * @param name as a person says it
     * @param near ids of the families whose duties are no surprise under its titles
     * @param codes how the O*NET-SOC codes of its occupations begin, the most typical first
     */
    public record Family(String id, String name, List<String> near, List<String> codes) {
        public Family {
            near = List.copyOf(near);
            codes = List.copyOf(codes);
        }

        /** True where a duty of the other family is nothing to wonder at. */
        public boolean isNear(Family other) {
            return id.equals(other.id) || near.contains(other.id);
        }
    }

    /**
     * What the file says of a family: the family, its titles, its teams' names, the words of its duties, and those of them that
     * hardly anybody else's duties hold.
     */
    public record Definition(
            Family family, List<String> titles, List<String> teams, List<String> cues, List<String> ownCues) {}

    /** A cue of one word or phrase has no partner; the two halves of a pair carry the same number. */
    private record Cue(Family family, int pair, boolean isOwn) {}

    private static final int NO_PAIR = -1;
    private static final int FARTHEST_PAIR = 2;
    private static final int FARTHEST_HALF = 12;

    private final List<Family> families;
    private final List<Family> familyOfTitle = new ArrayList<>();
    private final List<Family> familyOfTeam = new ArrayList<>();
    private final List<Cue> cueOfPhrase = new ArrayList<>();
    private final PhraseSet titles;
    private final PhraseSet teams;
    private final PhraseSet cues;

    /** Enters the words of all families into the dictionary; "a + b" is a pair with at most two words between. */
    public Occupations(List<Definition> definitions, PhraseDictionary.Builder dictionary) {
        List<String> titleWords = new ArrayList<>();
        List<String> teamWords = new ArrayList<>();
        List<String> cueWords = new ArrayList<>();
        int pairs = 0;
        for (Definition definition : definitions) {
            Family family = definition.family();
            definition.titles().forEach(title -> {
                titleWords.add(title);
                familyOfTitle.add(family);
            });
            definition.teams().forEach(team -> {
                teamWords.add(team);
                familyOfTeam.add(family);
            });
            for (String cue : definition.cues()) {
                pairs = enter(cue, new Cue(family, pairs, false), cueWords);
            }
            for (String cue : definition.ownCues()) {
                pairs = enter(cue, new Cue(family, pairs, true), cueWords);
            }
        }
        families = definitions.stream().map(Definition::family).toList();
        titles = dictionary.add(titleWords);
        teams = dictionary.add(teamWords);
        cues = dictionary.add(cueWords);
    }

    /** Enters a cue or both halves of a pair; the number of the next pair. */
    private int enter(String cue, Cue as, List<String> words) {
        String[] halves = cue.split(" \\+ ", 2);
        boolean pair = halves.length == 2;
        for (String half : halves) {
            words.add(half);
            cueOfPhrase.add(pair ? as : new Cue(as.family, NO_PAIR, as.isOwn));
        }
        return pair ? as.pair + 1 : as.pair;
    }

    public List<Family> families() {
        return families;
    }

    /** The family of that id, or null. */
    public @Nullable Family family(String id) {
        return families.stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The family whose codes fit the occupation's code best, the first of equally good ones; null where none does. */
    public @Nullable Family familyOf(Occupation occupation) {
        Family best = null;
        int longest = 0;
        for (Family family : families) {
            for (String code : family.codes()) {
                if (code.length() > longest && occupation.code().startsWith(code)) {
                    best = family;
                    longest = code.length();
                }
            }
        }
        return best;
    }

    /**
     * Words and the family they name.
     *
     * @param isOwn true where they are words of duties that hardly anybody else has
     */
    public record Named(Family family, Span at, boolean isOwn) {}

    /** The longest title inside the span, the first of equally long ones; null where none is known. */
    public @Nullable Named titleIn(Hits hits, Span span) {
        Hit longest = null;
        for (Hit hit : hits.within(titles, span)) {
            if (longest == null || length(hit) > length(longest)) {
                longest = hit;
            }
        }
        return longest == null ? null : new Named(familyOfTitle.get(longest.phrase()), longest.at(), false);
    }

    private static int length(Hit hit) {
        return hit.at().end() - hit.at().start();
    }

    /** The families of whose duties the words in the span are typical, each with those words. */
    public List<Named> dutiesIn(Hits hits, Span span) {
        List<Named> found = new ArrayList<>();
        List<Hit> halves = new ArrayList<>();
        for (Hit hit : hits.within(cues, span)) {
            Cue cue = cueOfPhrase.get(hit.phrase());
            if (cue.pair == NO_PAIR) {
                found.add(new Named(cue.family, hit.at(), cue.isOwn));
                continue;
            }
            for (Hit half : halves.subList(firstInReach(halves, hit), halves.size())) {
                boolean partner = half.phrase() != hit.phrase() && cueOfPhrase.get(half.phrase()).pair == cue.pair;
                int between = half.wordsTo(hit);
                if (partner && between >= 0 && between <= FARTHEST_PAIR) {
                    Span both = new Span(half.at().start(), hit.at().end());
                    found.add(new Named(cue.family, both, cue.isOwn));
                }
            }
            halves.add(hit);
        }
        return found;
    }

    /** Halves stand in the order of the text, so that those before the first in reach need not be looked at: texts may be long. */
    private static int firstInReach(List<Hit> halves, Hit hit) {
        int first = halves.size();
        while (first > 0 && hit.firstWord() - halves.get(first - 1).firstWord() <= FARTHEST_HALF) {
            first--;
        }
        return first;
    }

    /** The families whose team is named in the span, each with the words of its name. */
    public List<Named> teamsIn(Hits hits, Span span) {
        return hits.within(teams, span).stream()
                .map(hit -> new Named(familyOfTeam.get(hit.phrase()), hit.at(), false))
                .toList();
    }
}
