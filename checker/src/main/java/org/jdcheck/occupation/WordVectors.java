package org.jdcheck.occupation;

import java.util.Arrays;
import java.util.List;

/** A point in a space of meanings for every known word; a text lies at the weighted mean of its words. */
public final class WordVectors {
    private final int size;
    private final int[] hashes;
    private final byte[] numbers;
    private final float[] scales;
    private final float[] weights;

    private WordVectors(int size, int[] hashes, byte[] numbers, float[] scales, float[] weights) {
        this.size = size;
        this.hashes = hashes;
        this.numbers = numbers;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * For the generator, which must see what the checker will see.
     *
     * @param hashes of the words' stems, in ascending order
     * @param numbers the words' points one behind the other, {@code size} numbers each
     * @param scales by which a word's numbers are to be multiplied
     * @param weights how much a word counts in a text
     */
    public static WordVectors of(int size, int[] hashes, byte[] numbers, float[] scales, float[] weights) {
        return new WordVectors(size, hashes.clone(), numbers.clone(), scales.clone(), weights.clone());
    }

    static WordVectors read(PackedBytes in) {
        int size = in.number();
        int count = in.number();
        float scale = in.decimal();
        int[] hashes = new int[count];
        byte[] numbers = new byte[count * size];
        float[] scales = new float[count];
        float[] weights = new float[count];
        int hash = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            hash += in.number();
            hashes[i] = hash;
        }
        for (int i = 0; i < count; i++) {
            scales[i] = scale * in.small() / 255f / 7f;
            weights[i] = in.small() / 255f;
        }
        for (int i = 0; i < numbers.length; i += 2) {
            int both = in.small();
            numbers[i] = (byte) ((both >> 4) - 8);
            numbers[i + 1] = (byte) ((both & 15) - 8);
        }
        return new WordVectors(size, hashes, numbers, scales, weights);
    }

    /** How many numbers a point has. */
    public int size() {
        return size;
    }

    /** The number of the word, or a negative one where it is not known. */
    int number(String stem) {
        return Arrays.binarySearch(hashes, DutyWords.hash(stem));
    }

    float weight(int word) {
        return weights[word];
    }

    /** The sum over the numbers of the word's point times the given ones. */
    float dot(int word, float[] with) {
        float sum = 0;
        int from = word * size;
        for (int i = 0; i < size; i++) {
            sum += numbers[from + i] * with[i];
        }
        return sum * scales[word];
    }

    /** Where the words lie together, at length one; all zero where none is known. */
    public float[] point(List<DutyWords.Word> words) {
        float[] sum = new float[size];
        for (DutyWords.Word word : words) {
            int number = number(word.stem());
            if (number >= 0) {
                float factor = weights[number] * scales[number];
                int from = number * size;
                for (int i = 0; i < size; i++) {
                    sum[i] += numbers[from + i] * factor;
                }
            }
        }
        return atLengthOne(sum);
    }

    static float[] atLengthOne(float[] sum) {
        double squares = 0;
        for (float number : sum) {
            squares += (double) number * number;
        }
        float length = (float) Math.sqrt(squares);
        if (length > 0) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= length;
            }
        }
        return sum;
    }
}
