package org.jdcheck.report;

/** Which rules a report was made with. */
public record RuleBookId(String version, String digest) {}
