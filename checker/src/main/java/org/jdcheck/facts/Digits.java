package org.jdcheck.facts;

/** Looks for figures in a stretch of text. */
final class Digits {
    private Digits() {}

    /** True where a digit stands between the two offsets, which may lie beyond the text's ends. */
    static boolean anyIn(String text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(text.length(), to); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
