package org.jdcheck.facts;

/** How far along in a career a title or a sentence speaks of. */
public enum Level {
    ENTRY,
    JUNIOR,
    MIDDLE,
    SENIOR
}
