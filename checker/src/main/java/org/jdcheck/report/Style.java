package org.jdcheck.report;

import org.jdcheck.score.Verdict;

/** The escape sequences of a terminal, or none. */
record Style(boolean coloured) {
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";

    String bold(String words) {
        return coloured ? BOLD + words + RESET : words;
    }

    /** How many characters {@link #bold} adds that are not shown. */
    int overhead() {
        return coloured ? BOLD.length() + RESET.length() : 0;
    }

    String mark(String words) {
        return coloured ? "\u001b[4m" + words + RESET : words;
    }

    String verdict(Verdict verdict) {
        if (!coloured) {
            return verdict.name();
        }
        String colour = switch (verdict) {
            case READY -> "\u001b[1;32m";
            case REVIEW -> "\u001b[1;33m";
            case BLOCKED, UNREADABLE -> "\u001b[1;31m";
        };
        return colour + verdict.name() + RESET;
    }
}
