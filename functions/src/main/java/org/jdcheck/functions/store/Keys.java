package org.jdcheck.functions.store;

import java.util.regex.Pattern;

/** Every key of the one table. Each begins with the tenant, so that no query can cross from one to another. */
final class Keys {
    static final String PARTITION = "PK";
    static final String SORT = "SK";
    static final String WORST_FIRST_INDEX = "worst-first";
    static final String WORST_PARTITION = "W_PK";
    static final String WORST_SORT = "W_SK";
    static final String REPORT = "REPORT";
    static final String LATEST = "LATEST";
    static final String HISTORY = "H#";

    private static final Pattern HISTORY_KEY = Pattern.compile(HISTORY + "\\d{15}-[0-9A-F]{48}#[0-9a-f]{1,64}");

    private Keys() {}

    static String report(String tenant, String id) {
        return "T#" + tenant + "#R#" + id;
    }

    static String posting(String tenant, String postingId) {
        return "T#" + tenant + "#P#" + postingId;
    }

    static String postings(String tenant) {
        return "T#" + tenant + "#POSTINGS";
    }

    static String history(StoredReport stored) {
        return HISTORY + stored.moment().sortKey() + "#" + stored.id();
    }

    static boolean isHistory(String key) {
        return HISTORY_KEY.matcher(key).matches();
    }
}
