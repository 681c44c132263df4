package org.jdcheck.occupation;

import org.jspecify.annotations.Nullable;

/**
 * One occupation of O*NET.
 *
 * @param number its place among all, by which the model speaks of it
 * @param code its O*NET-SOC code ("43-3051.00")
 * @param name O*NET's name, which stands in the plural
 * @param zone O*NET's job zone, 1 (little preparation) to 5 (a graduate degree); 0 where it has none
 * @param schooling null where O*NET has no figures
 */
public record Occupation(
        int number,
        String code,
        String name,
        int zone,
        @Nullable Schooling schooling) {
    /** True where the code begins with one of these; "29-1" is all of diagnosing and treating. */
    public boolean isAmong(Iterable<String> prefixes) {
        for (String prefix : prefixes) {
            if (code.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
