package org.jdcheck.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdcheck.occupation.DutyWords;
import org.jdcheck.occupation.WordVectors;

/**
 * Vectors of single words whose weighted mean comes as near as it can to the teacher's vector of a whole phrase: first the
 * teacher's own vector of the word, brought down to fewer numbers, then ridge regression from there.
 */
final class Distillation {
    static final int SIZE = 64;
    private static final int MOST_WORDS = 12_000;
    private static final int FEWEST_PHRASES = 2;
    private static final double RARE = 0.001;
    private static final float RIDGE = 0.3f;
    private static final int STEPS = 25;
    private static final int ROTATIONS = 40;

    private final List<String> stems;
    private final float[] weights;
    private final byte[] numbers;
    private final int[] scales;
    private final float greatest;

    Distillation(List<String> phrases, Teacher teacher) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(phrases));
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        long total = 0;
        for (String phrase : distinct) {
            Set<String> seen = new LinkedHashSet<>();
            for (DutyWords.Word word : DutyWords.of(phrase)) {
                seen.add(word.stem());
                forms.computeIfAbsent(word.stem(), key -> new TreeMap<>())
                        .merge(phrase.substring(word.start(), word.end()), 1, Integer::sum);
            }
            seen.forEach(stem -> counts.merge(stem, 1, Integer::sum));
            total += seen.size();
        }
        stems = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_PHRASES)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        weights = new float[stems.size()];
        Map<String, Integer> numberOf = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            double share = (double) Objects.requireNonNull(counts.get(stems.get(i))) / total;
            weights[i] = Math.round(RARE / (RARE + share) * 255) / 255f;
            numberOf.put(stems.get(i), i);
        }
        float[][] wanted = teacher.vectors(distinct);
        float[] mean = mean(wanted);
        float[][] axes = axes(wanted, mean);
        float[][] targets = new float[wanted.length][];
        for (int i = 0; i < wanted.length; i++) {
            targets[i] = projected(wanted[i], mean, axes);
        }
        float[][] first = teacher.vectors(
                stems.stream().map(stem -> commonest(forms, stem)).toList());
        float[][] vectors = new float[stems.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = projected(first[i], mean, axes);
        }
        solve(distinct, numberOf, targets, vectors);
        numbers = new byte[stems.size() * SIZE];
        scales = new int[stems.size()];
        greatest = quantise(vectors);
    }

    private static String commonest(Map<String, Map<String, Integer>> forms, String stem) {
        return Objects.requireNonNull(forms.get(stem)).entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static float[] mean(float[][] vectors) {
        double[] sum = new double[Teacher.SIZE];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / vectors.length);
        }
        return mean;
    }

    private static float[] projected(float[] vector, float[] mean, float[][] axes) {
        float[] point = new float[SIZE];
        for (int k = 0; k < SIZE; k++) {
            float sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += (vector[i] - mean[i]) * axes[k][i];
            }
            point[k] = sum;
        }
        return point;
    }

    /** The directions in which the phrases differ most, by orthogonal iteration. */
    private static float[][] axes(float[][] vectors, float[] mean) {
        int n = Teacher.SIZE;
        double[][] spread = new double[n][n];
        for (float[] vector : vectors) {
            for (int i = 0; i < n; i++) {
                double centred = vector[i] - mean[i];
                double[] row = spread[i];
                for (int j = 0; j < n; j++) {
                    row[j] += centred * (vector[j] - mean[j]);
                }
            }
        }
        double[][] axes = new double[SIZE][n];
        for (int k = 0; k < SIZE; k++) {
            for (int i = 0; i < n; i++) {
                axes[k][i] = ((k * 7919 + i * 104729) % 1009) / 1009.0 - 0.5;
            }
        }
        for (int round = 0; round < ROTATIONS; round++) {
            for (int k = 0; k < SIZE; k++) {
                double[] turned = new double[n];
                for (int i = 0; i < n; i++) {
                    double sum = 0;
                    for (int j = 0; j < n; j++) {
                        sum += spread[i][j] * axes[k][j];
                    }
                    turned[i] = sum;
                }
                axes[k] = turned;
            }
            straighten(axes);
        }
        float[][] result = new float[SIZE][n];
        for (int k = 0; k < SIZE; k++) {
            for (int i = 0; i < n; i++) {
                result[k][i] = (float) axes[k][i];
            }
        }
        return result;
    }

    private static void straighten(double[][] axes) {
        for (int k = 0; k < axes.length; k++) {
            for (int before = 0; before < k; before++) {
                double dot = 0;
                for (int i = 0; i < axes[k].length; i++) {
                    dot += axes[k][i] * axes[before][i];
                }
                for (int i = 0; i < axes[k].length; i++) {
                    axes[k][i] -= dot * axes[before][i];
                }
            }
            double length = 0;
            for (double number : axes[k]) {
                length += number * number;
            }
            length = Math.sqrt(length);
            for (int i = 0; i < axes[k].length; i++) {
                axes[k][i] /= length;
            }
        }
    }

    /** Moves the words' vectors so that the phrases come out right, by conjugate gradients on all numbers at once. */
    private void solve(List<String> phrases, Map<String, Integer> numberOf, float[][] targets, float[][] vectors) {
        List<int[]> words = new ArrayList<>();
        List<float[]> shares = new ArrayList<>();
        for (String phrase : phrases) {
            Map<Integer, Float> inside = new LinkedHashMap<>();
            float sum = 0;
            for (DutyWords.Word word : DutyWords.of(phrase)) {
                Integer number = numberOf.get(word.stem());
                if (number != null) {
                    inside.merge(number, weights[number], Float::sum);
                    sum += weights[number];
                }
            }
            int[] numbers = inside.keySet().stream().mapToInt(Integer::intValue).toArray();
            float[] share = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                share[i] = Objects.requireNonNull(inside.get(numbers[i])) / sum;
            }
            words.add(numbers);
            shares.add(share);
        }
        float[][] residual = new float[vectors.length][SIZE];
        for (int p = 0; p < words.size(); p++) {
            float[] off = targets[p].clone();
            add(words.get(p), shares.get(p), vectors, off, -1);
            spread(words.get(p), shares.get(p), off, residual);
        }
        float[][] direction = copy(residual);
        double[] norm = norms(residual);
        for (int step = 0; step < STEPS; step++) {
            float[][] image = new float[vectors.length][SIZE];
            for (int p = 0; p < words.size(); p++) {
                float[] at = new float[SIZE];
                add(words.get(p), shares.get(p), direction, at, 1);
                spread(words.get(p), shares.get(p), at, image);
            }
            double[] curve = new double[SIZE];
            for (int w = 0; w < vectors.length; w++) {
                for (int k = 0; k < SIZE; k++) {
                    image[w][k] += RIDGE * direction[w][k];
                    curve[k] += (double) image[w][k] * direction[w][k];
                }
            }
            for (int w = 0; w < vectors.length; w++) {
                for (int k = 0; k < SIZE; k++) {
                    float length = curve[k] > 0 ? (float) (norm[k] / curve[k]) : 0;
                    vectors[w][k] += length * direction[w][k];
                    residual[w][k] -= length * image[w][k];
                }
            }
            double[] next = norms(residual);
            for (int w = 0; w < vectors.length; w++) {
                for (int k = 0; k < SIZE; k++) {
                    float keep = norm[k] > 0 ? (float) (next[k] / norm[k]) : 0;
                    direction[w][k] = residual[w][k] + keep * direction[w][k];
                }
            }
            norm = next;
        }
    }

    private static float[][] copy(float[][] of) {
        return Arrays.stream(of).map(float[]::clone).toArray(float[][]::new);
    }

    private static double[] norms(float[][] vectors) {
        double[] norms = new double[SIZE];
        for (float[] vector : vectors) {
            for (int k = 0; k < SIZE; k++) {
                norms[k] += (double) vector[k] * vector[k];
            }
        }
        return norms;
    }

    private static void add(int[] words, float[] shares, float[][] vectors, float[] to, float sign) {
        for (int i = 0; i < words.length; i++) {
            float share = sign * shares[i];
            float[] vector = vectors[words[i]];
            for (int k = 0; k < SIZE; k++) {
                to[k] += share * vector[k];
            }
        }
    }

    private static void spread(int[] words, float[] shares, float[] from, float[][] to) {
        for (int i = 0; i < words.length; i++) {
            float[] vector = to[words[i]];
            for (int k = 0; k < SIZE; k++) {
                vector[k] += shares[i] * from[k];
            }
        }
    }

    /** Four bits a number, one scale a word. */
    private float quantise(float[][] vectors) {
        float most = 0;
        for (float[] vector : vectors) {
            most = Math.max(most, largest(vector));
        }
        for (int w = 0; w < vectors.length; w++) {
            scales[w] = Math.max(1, (int) Math.ceil(largest(vectors[w]) / most * 255));
            float unit = most * scales[w] / 255f / 7f;
            for (int k = 0; k < SIZE; k++) {
                numbers[w * SIZE + k] = (byte) Math.max(-7, Math.min(7, Math.round(vectors[w][k] / unit)));
            }
        }
        return most;
    }

    private static float largest(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }

    private Integer[] inOrderOfHash() {
        Integer[] order = new Integer[stems.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> DutyWords.hash(stems.get(i))));
        return order;
    }

    /** The vectors as the checker will read them. */
    WordVectors vectors() {
        Integer[] order = inOrderOfHash();
        int[] hashes = new int[order.length];
        byte[] sorted = new byte[numbers.length];
        float[] factors = new float[order.length];
        float[] sortedWeights = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            hashes[i] = DutyWords.hash(stems.get(order[i]));
            System.arraycopy(numbers, order[i] * SIZE, sorted, i * SIZE, SIZE);
            factors[i] = greatest * scales[order[i]] / 255f / 7f;
            sortedWeights[i] = weights[order[i]];
        }
        return WordVectors.of(SIZE, hashes, sorted, factors, sortedWeights);
    }

    void write(Packer out) {
        Integer[] order = inOrderOfHash();
        out.number(SIZE);
        out.number(order.length);
        out.decimal(greatest);
        int previous = Integer.MIN_VALUE;
        for (int word : order) {
            int hash = DutyWords.hash(stems.get(word));
            out.number(hash - previous);
            previous = hash;
        }
        for (int word : order) {
            out.small(scales[word]);
            out.small(Math.round(weights[word] * 255));
        }
        for (int word : order) {
            for (int k = 0; k < SIZE; k += 2) {
                out.small((numbers[word * SIZE + k] + 8) << 4 | (numbers[word * SIZE + k + 1] + 8));
            }
        }
    }
}
