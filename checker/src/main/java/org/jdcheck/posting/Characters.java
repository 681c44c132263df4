package org.jdcheck.posting;

/** How the checker tells white space, format characters and word characters apart, in every language. */
public final class Characters {
    private Characters() {}

    /** Spaces of every width, tabs, line breaks, and characters that show nothing (zero-width, byte order mark). */
    public static boolean isBlank(int c) {
        return c <= ' ' || (c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)));
    }

    /** Zero-width and direction marks: they are in the text, yet no reader sees them. */
    public static boolean isInvisible(int c) {
        return c > 0x7F && Character.getType(c) == Character.FORMAT;
    }

    /** Letters, digits and the marks that combine with them. */
    public static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Hyphens and dashes, which join the words of a phrase as a space does. */
    public static boolean isHyphen(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x02BC;
    }
}
