package org.jdcheck.rule;

/** How bad a finding is if it is true. */
public enum Severity {
    /** The law says no. */
    VIOLATION,
    /** The posting is wrong. */
    DEFECT,
    /** It could be better. */
    ADVICE
}
