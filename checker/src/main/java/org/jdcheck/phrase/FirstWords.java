package org.jdcheck.phrase;

/**
 * The words with which any phrase begins, by one bit for each hash.
 *
 * <p>It says no to most words of a text without a look into the big table of edges, which does not fit into the
 * processor's cache; it may say yes to a word that begins nothing.
 */
final class FirstWords {
    private static final int BITS = 18;

    private final long[] bits = new long[1 << (BITS - 6)];

    void add(long wordHash) {
        int bit = bit(wordHash);
        bits[bit >>> 6] |= 1L << bit;
    }

    boolean mayHold(long wordHash) {
        int bit = bit(wordHash);
        return (bits[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(long wordHash) {
        return (int) ((wordHash * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
    }
}
