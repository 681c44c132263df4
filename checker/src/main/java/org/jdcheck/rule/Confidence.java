package org.jdcheck.rule;

/** How sure a rule is, by its measured precision; docs/architecture and CONTRIBUTING say what earns each. */
public enum Confidence {
    /** No false alarm in thirty or more judged firings, or a pure property of the text. */
    CERTAIN,
    /** At least nine of ten firings were right. */
    LIKELY,
    /** Below that: shown, but never blocks and costs nothing. */
    POSSIBLE
}
