package org.jdcheck.functions;

import java.util.List;
import org.jdcheck.rulebook.Digests;

/** Ids made of names that strangers chose. */
public final class Ids {
    /** The longest id, in characters. */
    public static final int LONGEST = 128;

    private static final int KEPT = 100;

    private Ids() {}

    /**
     * An id of letters, digits, dots, hyphens and underscores. A name that is one stays as it is; of any other a digest
     * keeps the ids of two names apart.
     */
    public static String of(String name) {
        String cleaned = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        boolean dotsOnly = cleaned.chars().allMatch(c -> c == '.');
        if (cleaned.equals(name) && name.length() <= LONGEST && (!dotsOnly || name.isEmpty())) {
            return name;
        }
        String kept = cleaned.length() > KEPT ? cleaned.substring(0, KEPT) : cleaned;
        return kept + "-" + Digests.of(List.of(name)).substring(0, 8);
    }
}
