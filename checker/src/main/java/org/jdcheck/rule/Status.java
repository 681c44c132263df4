package org.jdcheck.rule;

/** The life of a rule; the id of a retired rule is never used again. */
public enum Status {
    PREVIEW,
    STABLE,
    RETIRED
}
