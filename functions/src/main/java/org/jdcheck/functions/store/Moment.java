package org.jdcheck.functions.store;

import java.time.Instant;
import java.util.Locale;

/**
 * When a draft came, in an order that does not depend on when its event arrived.
 *
 * @param at the time that the event names
 * @param sequencer S3's hexadecimal sequencer, or ""; it decides between events of one time. Of two of unequal length the
 *     shorter is filled up with zeros on the right, as S3 documents it
 */
public record Moment(Instant at, String sequencer) implements Comparable<Moment> {
    private static final int SEQUENCER_LENGTH = 48;

    public Moment {
        String digits = sequencer.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-F]", "");
        String filled = digits + "0".repeat(Math.max(0, SEQUENCER_LENGTH - digits.length()));
        sequencer = filled.substring(0, SEQUENCER_LENGTH);
    }

    /** A text that sorts as moments do. */
    public String sortKey() {
        return String.format(Locale.ROOT, "%015d-%s", at.toEpochMilli(), sequencer);
    }

    /** The moment of a {@link #sortKey()}. */
    public static Moment ofSortKey(String key) {
        return new Moment(Instant.ofEpochMilli(Long.parseLong(key.substring(0, 15))), key.substring(16));
    }

    @Override
    public int compareTo(Moment other) {
        return sortKey().compareTo(other.sortKey());
    }
}
