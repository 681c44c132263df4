package org.jdcheck.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The known places, each within its parent. Immutable. */
public final class Places {
    private final Map<String, Place> byCode;

    /** @throws IllegalArgumentException where a parent is not among the places, or a code stands twice */
    public Places(List<Place> places) {
        Map<String, Place> map = new LinkedHashMap<>();
        for (Place place : places) {
            if (map.put(place.code(), place) != null) {
                throw new IllegalArgumentException("the place " + place.code() + " stands twice");
            }
        }
        for (Place place : places) {
            if (place.parent() != null && !map.containsKey(place.parent())) {
                throw new IllegalArgumentException(
                        "the place " + place.code() + " lies in " + place.parent() + ", which is not listed");
            }
        }
        byCode = Collections.unmodifiableMap(map);
    }

    public Iterable<Place> all() {
        return byCode.values();
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The place of that code, or null. */
    public @Nullable Place get(String code) {
        return byCode.get(code);
    }

    /** The name of the place, or its code where the place is not known. */
    public String nameOf(String code) {
        Place place = byCode.get(code);
        return place == null ? code : place.name();
    }

    /** True when {@code inner} is {@code outer} or lies in it. */
    public boolean isWithin(String inner, String outer) {
        for (Place place = byCode.get(inner);
                place != null;
                place = place.parent() == null ? null : byCode.get(place.parent())) {
            if (place.code().equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
