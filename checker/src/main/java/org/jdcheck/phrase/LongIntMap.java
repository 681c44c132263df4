package org.jdcheck.phrase;

import java.util.Arrays;

/** A hash table from long to non-negative int without boxing; linear probing, at most half full. */
final class LongIntMap {
    private static final int ABSENT = -1;

    private long[] keys = new long[1024];
    private int[] values = emptyValues(1024);
    private int size;

    private static int[] emptyValues(int capacity) {
        int[] values = new int[capacity];
        Arrays.fill(values, ABSENT);
        return values;
    }

    /** The value of the key, or -1. */
    int get(long key) {
        int slot = slot(key);
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return values[slot];
    }

    void put(long key, int value) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(key);
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        size += values[slot] == ABSENT ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = emptyValues(keys.length);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != ABSENT) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
