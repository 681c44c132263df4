package org.jdcheck.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jdcheck.occupation.DutyWords;
import org.jdcheck.occupation.Head;
import org.jdcheck.occupation.WordVectors;

/** Learns which point is which occupation's: a softmax by stochastic gradient descent, always in the same order. */
final class HeadTrainer {
    private static final int ROUNDS = 7;
    private static final float FIRST_STEP = 2f;
    private static final float LAST_STEP = 0.05f;
    /** What counts less than this teaches the words, not the occupations: titles. */
    private static final float LEAST_WEIGHT = 0.2f;

    private final int classes;
    private final int size;
    private final float[] factors;
    private final float[] biases;

    HeadTrainer(int occupations, WordVectors vectors, List<Phrases.Example> all) {
        List<Phrases.Example> examples =
                all.stream().filter(example -> example.weight() > LEAST_WEIGHT).toList();
        classes = occupations + 1;
        size = vectors.size();
        factors = new float[classes * size];
        biases = new float[classes];
        List<float[]> points = new ArrayList<>();
        for (Phrases.Example example : examples) {
            points.add(vectors.point(DutyWords.of(example.text())));
        }
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(20261128);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            float step = FIRST_STEP + (LAST_STEP - FIRST_STEP) * round / (ROUNDS - 1);
            for (int i : order) {
                learn(points.get(i), examples.get(i), step);
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    private void learn(float[] point, Phrases.Example example, float step) {
        float[] pull = Head.shares(classes, size, factors, biases, point);
        if (example.occupations().isEmpty()) {
            pull[classes - 1] -= 1;
        }
        for (int occupation : example.occupations()) {
            pull[occupation] -= 1f / example.occupations().size();
        }
        float by = step * Math.min(3, example.weight());
        for (int i = 0; i < size; i++) {
            int from = i * classes;
            float factor = by * point[i];
            for (int c = 0; c < classes; c++) {
                factors[from + c] -= factor * pull[c];
            }
        }
        for (int c = 0; c < classes; c++) {
            biases[c] -= 0.1f * by * pull[c];
        }
    }

    /** One byte a number; what the checker will read. */
    @SuppressWarnings("ArrayRecordComponent") // written out at once, never compared
    record Quantised(int classes, int size, float unit, List<Integer> scales, List<Integer> biases, byte[] numbers) {
        Head head() {
            float[] factors = new float[classes * size];
            float[] offsets = new float[classes];
            for (int c = 0; c < classes; c++) {
                float scale = unit * scales.get(c) / 255f / 127f;
                offsets[c] = biases.get(c) / 8f;
                for (int i = 0; i < size; i++) {
                    factors[i * classes + c] = numbers[c * size + i] * scale;
                }
            }
            return Head.of(classes, size, factors, offsets);
        }

        void write(Packer out) {
            out.number(classes);
            out.number(size);
            out.decimal(unit);
            for (int c = 0; c < classes; c++) {
                out.small(scales.get(c));
                out.signed(biases.get(c));
                for (int i = 0; i < size; i++) {
                    out.signed(numbers[c * size + i]);
                }
            }
        }
    }

    Quantised quantised() {
        float most = 0;
        for (float factor : factors) {
            most = Math.max(most, Math.abs(factor));
        }
        List<Integer> scales = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        byte[] numbers = new byte[classes * size];
        for (int c = 0; c < classes; c++) {
            float largest = 0;
            for (int i = 0; i < size; i++) {
                largest = Math.max(largest, Math.abs(factors[i * classes + c]));
            }
            int scale = Math.max(1, (int) Math.ceil(largest / most * 255));
            scales.add(scale);
            offsets.add(Math.max(-127, Math.min(127, Math.round(biases[c] * 8))));
            float unit = most * scale / 255f / 127f;
            for (int i = 0; i < size; i++) {
                numbers[c * size + i] =
                        (byte) Math.max(-127, Math.min(127, Math.round(factors[i * classes + c] / unit)));
            }
        }
        return new Quantised(classes, size, most, scales, offsets, numbers);
    }
}
