package org.jdcheck.law;

import java.util.List;

/**
 * Whom an obligation binds.
 *
 * @param places the codes of the places whose law it is
 * @param remoteReach true where it also binds jobs that may be done from there remotely
 * @param minHeadcount how many people, counted there, an employer must have
 */
public record Scope(List<String> places, boolean remoteReach, int minHeadcount) {
    public Scope {
        places = List.copyOf(places);
    }
}
