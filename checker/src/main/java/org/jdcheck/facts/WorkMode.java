package org.jdcheck.facts;

/** Where the work is done. */
public enum WorkMode {
    REMOTE,
    HYBRID,
    ON_SITE
}
