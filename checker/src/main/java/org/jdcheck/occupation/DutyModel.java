package org.jdcheck.occupation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jdcheck.posting.Span;

/** How much each duty of a posting looks like another occupation's. Learnt; no finding should rest on it alone to be sure of. */
public final class DutyModel {
    /** How many signs the model weighs against each other. */
    public static final int SIGNS = 12;

    private static final float LEAST = 1e-5f;
    private static final int POINTED_TO = 6;

    private final WordVectors vectors;
    private final Head head;
    private final Kinship kinship;
    private final float[] weights;

    /**
     * Puts the parts together.
     *
     * @param weights of the signs, and last what is added
     */
    public DutyModel(WordVectors vectors, Head head, Kinship kinship, float[] weights) {
        this.vectors = vectors;
        this.head = head;
        this.kinship = kinship;
        this.weights = weights.clone();
    }

    /**
     * What the model makes of one duty.
     *
     * @param odds how much more likely it is another occupation's, as a logarithm; above 0 is likelier than not, and 0 where no word is known
     * @param other the number of the occupation it is most typical of outside the title's surroundings
     */
    public record Judged(float odds, int other) {}

    /**
     * Judges the duties of one posting, each beside the others.
     *
     * @param own numbers of the occupations that the title names, at least one
     */
    public List<Judged> judge(List<String> duties, List<Integer> own) {
        List<Signs> signs = signs(duties, own);
        List<Judged> judged = new ArrayList<>();
        for (Signs of : signs) {
            float odds = weights[SIGNS];
            for (int i = 0; i < SIGNS; i++) {
                odds += weights[i] * of.signs[i];
            }
            judged.add(new Judged(of.known ? odds : 0, of.other));
        }
        return judged;
    }

    /** The signs of one duty, for the generator that learns their weights. */
    @SuppressWarnings("ArrayRecordComponent") // small, made here, read at once
    public record Signs(float[] signs, int other, boolean known) {}

    public List<Signs> signs(List<String> duties, List<Integer> own) {
        List<List<DutyWords.Word>> words = duties.stream().map(DutyWords::of).toList();
        List<float[]> points = words.stream().map(vectors::point).toList();
        List<float[]> shares = points.stream().map(head::shares).toList();
        BitSet close = kinship.close(own);
        BitSet wide = kinship.wide(own);
        BitSet widest = kinship.widest(own);
        float[] fits = new float[duties.size()];
        for (int d = 0; d < fits.length; d++) {
            fits[d] = log(sum(shares.get(d), wide) + everybody(shares.get(d)));
        }
        List<Signs> all = new ArrayList<>();
        for (int d = 0; d < duties.size(); d++) {
            float[] of = shares.get(d);
            int other = best(of, wide, false);
            float outside = other < 0 ? LEAST : of[other];
            int nearest = best(of, wide, true);
            float inside = Math.max(nearest < 0 ? LEAST : of[nearest], everybody(of));
            int known = 0;
            for (DutyWords.Word word : words.get(d)) {
                known += vectors.number(word.stem()) >= 0 ? 1 : 0;
            }
            float[] alike = alike(points, d);
            all.add(new Signs(
                    new float[] {
                        log(sum(of, close)),
                        fits[d],
                        log(sum(of, widest)),
                        log(sum(of, pointedTo(shares, d))),
                        log(outside),
                        log(outside) - log(inside),
                        log(everybody(of)),
                        alike[0],
                        alike[1],
                        (float) StrictMath.log(1 + known),
                        othersFit(fits, d),
                        log(1 - sum(of, widest) - everybody(of)),
                    },
                    Math.max(0, other),
                    known > 0));
        }
        return all;
    }

    private float everybody(float[] shares) {
        return shares[head.classes() - 1];
    }

    private static float log(float share) {
        return (float) StrictMath.log(Math.max(LEAST, share));
    }

    private static float sum(float[] shares, BitSet of) {
        float sum = 0;
        for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
            sum += shares[i];
        }
        return sum;
    }

    private int best(float[] shares, BitSet of, boolean inside) {
        int best = -1;
        for (int i = 0; i < head.classes() - 1; i++) {
            if (of.get(i) == inside && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The occupations that the other duties point to most. */
    private BitSet pointedTo(List<float[]> shares, int but) {
        float[] sum = new float[head.classes() - 1];
        for (int d = 0; d < shares.size(); d++) {
            if (d != but) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += Math.min(0.2f, shares.get(d)[i]);
                }
            }
        }
        BitSet most = new BitSet();
        for (int n = 0; n < POINTED_TO; n++) {
            int best = -1;
            for (int i = 0; i < sum.length; i++) {
                if (!most.get(i) && (best < 0 || sum[i] > sum[best])) {
                    best = i;
                }
            }
            most.set(best);
        }
        return most;
    }

    /** How near the nearest of the other duties is, and how near they are on average. */
    private static float[] alike(List<float[]> points, int duty) {
        float nearest = -1;
        float sum = 0;
        for (int d = 0; d < points.size(); d++) {
            if (d != duty) {
                float dot = 0;
                for (int i = 0; i < points.get(d).length; i++) {
                    dot += points.get(d)[i] * points.get(duty)[i];
                }
                nearest = Math.max(nearest, dot);
                sum += dot;
            }
        }
        return new float[] {nearest, points.size() < 2 ? 0 : sum / (points.size() - 1)};
    }

    private static float othersFit(float[] fits, int duty) {
        float sum = 0;
        for (int d = 0; d < fits.length; d++) {
            sum += d == duty ? 0 : fits[d];
        }
        return fits.length < 2 ? 0 : sum / (fits.length - 1);
    }

    /** The stretch of the duty that speaks most for the one occupation and against the others, as a span in it. */
    public Span telling(String duty, int other, List<Integer> own) {
        List<DutyWords.Word> words = DutyWords.of(duty);
        float[] difference = new float[vectors.size()];
        for (int i = 0; i < difference.length; i++) {
            float mean = 0;
            for (int number : own) {
                mean += head.factor(i, number) / own.size();
            }
            difference[i] = head.factor(i, other) - mean;
        }
        float[] speaks = new float[words.size()];
        for (int w = 0; w < speaks.length; w++) {
            int number = vectors.number(words.get(w).stem());
            speaks[w] = number < 0 ? 0 : vectors.weight(number) * vectors.dot(number, difference);
        }
        int most = IntStream.range(0, speaks.length)
                .boxed()
                .max(Comparator.comparingDouble(w -> speaks[w]))
                .orElse(0);
        if (words.isEmpty()) {
            return new Span(0, duty.length());
        }
        int from = most;
        int to = most;
        while (from > 0 && speaks[from - 1] > 0.25f * speaks[most] && to - from < 4) {
            from--;
        }
        while (to + 1 < speaks.length && speaks[to + 1] > 0.25f * speaks[most] && to - from < 4) {
            to++;
        }
        return new Span(words.get(from).start(), words.get(to).end());
    }
}
