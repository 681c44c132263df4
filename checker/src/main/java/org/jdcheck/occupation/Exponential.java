package org.jdcheck.occupation;

/** The exponential function in plain arithmetic, so that it is the same on every machine; six digits are right. */
final class Exponential {
    private static final float LOG2_OF_E = 1.442695f;
    private static final float SMALLEST = -80;

    private Exponential() {}

    /** @param x at most 0; what lies below -80 counts as -80 */
    static float of(float x) {
        float twos = Math.max(x, SMALLEST) * LOG2_OF_E;
        int whole = (int) twos - 1;
        float rest = twos - whole;
        float power = 1
                + rest
                        * (0.6931472f
                                + rest
                                        * (0.2402265f
                                                + rest
                                                        * (0.0555041f
                                                                + rest
                                                                        * (0.0096181f
                                                                                + rest
                                                                                        * (0.0013333f
                                                                                                + rest * 0.000154f)))));
        return power * Float.intBitsToFloat((whole + 127) << 23);
    }
}
