package org.jdcheck.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of which laws are made or in which people work.
 *
 * @param code ISO 3166-1 or 3166-2, with a third segment of ours for cities ("US-CO-DEN")
 * @param name as a person writes it
 * @param parent the code of the place around it; null for a country
 * @param names the spellings by which a posting names it without doubt
 * @param ambiguousNames spellings that name it only beside the place around it ("Aurora, CO")
 * @param abbreviation the letters that stand for it behind a city ("CO" in "Denver, CO"), or null
 */
public record Place(
        String code,
        String name,
        @Nullable String parent,
        List<String> names,
        List<String> ambiguousNames,
        @Nullable String abbreviation) {
    public Place {
        names = List.copyOf(names);
        ambiguousNames = List.copyOf(ambiguousNames);
    }
}
