package org.jdcheck.posting;

/** Marks in front of list items: glyphs of any kind, dashes, numbers and letters. */
final class Bullets {
    private static final String GLYPHS = "•◦‣⁃∙▪▫■□●○◆◇►▶➢➤➔➜✓✔✅☑★☆→»·\u00b7\uf0b7\uf0a7❖⚫🔹🔸";
    private static final String DASHES = "-–—*+";

    private Bullets() {}

    /** How many characters at the start of the line are its bullet and the space behind it; 0 where there is none. */
    static int length(String text, Span line) {
        int i = line.start();
        int end = line.end();
        if (i >= end) {
            return 0;
        }
        int c = text.codePointAt(i);
        int after = i + Character.charCount(c);
        if (GLYPHS.indexOf(c) >= 0) {
            return skipBlank(text, after, end) - i;
        }
        boolean spaceFollows = after < end && Characters.isBlank(text.charAt(after));
        if (spaceFollows && (DASHES.indexOf(c) >= 0 || c == 'o')) {
            return skipBlank(text, after, end) - i;
        }
        return numberLength(text, i, end);
    }

    private static int numberLength(String text, int start, int end) {
        int i = start;
        if (i < end && text.charAt(i) == '(') {
            i++;
        }
        int digits = i;
        while (i < end && i - digits < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == digits && i < end && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
            i++;
        }
        boolean closed = i > digits && i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return closed && Characters.isBlank(text.charAt(i + 1)) ? skipBlank(text, i + 1, end) - start : 0;
    }

    /** True for a bullet glyph with space around it in the middle of a line, as pasted lists have. */
    static boolean isInline(String text, int i) {
        return "•●▪■◦‣►➢➤✓✔".indexOf(text.charAt(i)) >= 0 && i > 0 && Characters.isBlank(text.charAt(i - 1));
    }

    private static int skipBlank(String text, int from, int end) {
        int i = from;
        while (i < end && Characters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
