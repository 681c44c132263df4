package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of occupations, read once from the knowledge file. Immutable, safe to share between threads.
 *
 * <p>This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training
 * Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Some of this information
 * has been modified. USDOL/ETA has not approved, endorsed, or tested these modifications.
 */
public final class OccupationKnowledge {
    private static final int FORMAT = 1;

    /** Ranks and units are called by everyday words ("team leader"), and nobody posts them. */
    private static final String MILITARY = "55-";

    private final List<Occupation> occupations;
    private final TitleIndex titles;
    private final DutyModel model;

    private OccupationKnowledge(List<Occupation> occupations, TitleIndex titles, DutyModel model) {
        this.model = model;
        this.occupations = List.copyOf(occupations);
        this.titles = titles;
    }

    /**
     * Reads a knowledge file.
     *
     * @param lines its text, Base64 in lines
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static OccupationKnowledge read(String lines) {
        try {
            PackedBytes in = PackedBytes.of(lines);
            if (in.small() != FORMAT) {
                throw new IllegalArgumentException("is of another format than " + FORMAT);
            }
            List<Occupation> occupations = new ArrayList<>();
            for (int count = in.number(); count > 0; count--) {
                occupations.add(occupation(occupations.size(), in));
            }
            TitleIndex titles = TitleIndex.read(in);
            WordVectors vectors = WordVectors.read(in);
            Head head = Head.read(in);
            Kinship kinship = Kinship.read(in, occupations);
            float[] weights = new float[DutyModel.SIGNS + 1];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.decimal();
            }
            if (!in.isAtEnd()) {
                throw new IllegalArgumentException("is longer than it should be");
            }
            return new OccupationKnowledge(occupations, titles, new DutyModel(vectors, head, kinship, weights));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("is cut off", e);
        }
    }

    private static Occupation occupation(int number, PackedBytes in) {
        String code = in.words();
        String name = in.words();
        int zone = in.small();
        int asked = in.number();
        Schooling schooling = asked == 0 ? null : new Schooling(in.number(), in.number(), asked, in.words());
        return new Occupation(number, code, name, zone, schooling);
    }

    public List<Occupation> occupations() {
        return occupations;
    }

    /**
     * The occupations that a title may name, the likeliest first; several where it names two jobs or is used in several
     * trades. Empty where it is not known.
     */
    public List<Occupation> named(String title) {
        Set<Occupation> named = new LinkedHashSet<>();
        List<List<Integer>> found = titles.find(title);
        for (int rank = 0; rank < 4; rank++) {
            for (List<Integer> numbers : found) {
                if (rank < numbers.size()
                        && !occupations.get(numbers.get(rank)).code().startsWith(MILITARY)) {
                    named.add(occupations.get(numbers.get(rank)));
                }
            }
        }
        return List.copyOf(named);
    }

    /** True where the line is little else than a known title: its first part ends with one, or is mostly one. */
    public boolean isTitle(String line) {
        return titles.isTitle(line);
    }

    /** The first occupation whose code begins with the first of the prefixes that any does; none or one. */
    public List<Occupation> withCode(List<String> prefixes) {
        for (String prefix : prefixes) {
            for (Occupation occupation : occupations) {
                if (occupation.code().startsWith(prefix)) {
                    return List.of(occupation);
                }
            }
        }
        return List.of();
    }

    /** What was learnt of duties; it speaks of occupations by their numbers in {@link #occupations()}. */
    public DutyModel model() {
        return model;
    }
}
