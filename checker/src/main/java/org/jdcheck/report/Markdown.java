package org.jdcheck.report;

/** Words of a posting as Markdown shows them: as they stand, without any meaning of their own. */
final class Markdown {
    private static final String MARKS = "\\`*_[]<>|~$&";
    private static final String MARKS_AT_THE_START = "#+-=";

    private Markdown() {}

    /** The text without line breaks and control characters. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
    }

    /** A code span in which nothing has a meaning; its fence is longer than any run of backticks inside. */
    static String code(String text) {
        String line = oneLine(text);
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || line.isEmpty() ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /** Text without any mark that Markdown reads; an empty comment keeps "@name" and "#1" from calling anybody. */
    static String escaped(String text) {
        String line = oneLine(text);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            escaped.append(isRead(line, i) ? "\\" : "").append(c);
            boolean digitFollows = i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
            escaped.append(c == '@' || (c == '#' && digitFollows) ? "<!-- -->" : "");
        }
        return escaped.toString();
    }

    /** True for a mark that Markdown would read here: anywhere, as the start of a block, or as part of a bare link. */
    private static boolean isRead(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case ':' -> line.startsWith("//", at + 1);
            case '.', ')' ->
                line.regionMatches(true, at - 3, "www", 0, 3)
                        || (at > 0 && line.chars().limit(at).allMatch(Character::isDigit));
            default -> MARKS.indexOf(c) >= 0 || (at == 0 && MARKS_AT_THE_START.indexOf(c) >= 0);
        };
    }
}
