package org.jdcheck.occupation;

/** Says of a point in the space of meanings how likely it is each occupation's; the last class is everybody's. */
public final class Head {
    private final int classes;
    private final int size;
    private final float[] factors;
    private final float[] biases;

    private Head(int classes, int size, float[] factors, float[] biases) {
        this.classes = classes;
        this.size = size;
        this.factors = factors;
        this.biases = biases;
    }

    /**
     * For the generator.
     *
     * @param factors for each number of a point the factors of all classes, one behind the other
     */
    public static Head of(int classes, int size, float[] factors, float[] biases) {
        return new Head(classes, size, factors.clone(), biases.clone());
    }

    static Head read(PackedBytes in) {
        int classes = in.number();
        int size = in.number();
        float unit = in.decimal();
        float[] factors = new float[classes * size];
        float[] biases = new float[classes];
        for (int c = 0; c < classes; c++) {
            float scale = unit * in.small() / 255f / 127f;
            biases[c] = in.signed() / 8f;
            for (int i = 0; i < size; i++) {
                factors[i * classes + c] = in.signed() * scale;
            }
        }
        return new Head(classes, size, factors, biases);
    }

    public int classes() {
        return classes;
    }

    float factor(int number, int ofClass) {
        return factors[number * classes + ofClass];
    }

    /** The likelihood of each class; they add up to one. */
    public float[] shares(float[] point) {
        return shares(classes, size, factors, biases, point);
    }

    /** The same for factors that are still being learnt. */
    public static float[] shares(int classes, int size, float[] factors, float[] biases, float[] point) {
        float[] shares = biases.clone();
        for (int i = 0; i < size; i++) {
            float number = point[i];
            int from = i * classes;
            for (int c = 0; c < classes; c++) {
                shares[c] += number * factors[from + c];
            }
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float share : shares) {
            most = Math.max(most, share);
        }
        float sum = 0;
        for (int c = 0; c < classes; c++) {
            shares[c] = Exponential.of(shares[c] - most);
            sum += shares[c];
        }
        for (int c = 0; c < classes; c++) {
            shares[c] /= sum;
        }
        return shares;
    }
}
