package org.jdcheck.cli;

/** What the terminal can show. */
final class Terminal {
    private Terminal() {}

    /** Colour only on a terminal, which the script tells, and never where NO_COLOR is set to anything. */
    static boolean isColoured() {
        String noColour = System.getenv("NO_COLOR");
        boolean forbidden = noColour != null && !noColour.isEmpty();
        return !forbidden && Boolean.getBoolean("jdcheck.terminal") && !"dumb".equals(System.getenv("TERM"));
    }
}
