package org.jdcheck.posting;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.posting.Section.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A line, or the start of one, that announces what follows.
 *
 * @param kind null where the words are not known
 * @param words the heading without marks, number and colon
 * @param isLabel true for "Words:" lines
 */
record Heading(@Nullable Kind kind, Span words, boolean isLabel) {
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 40;

    /** The heading that this line is, or null. */
    static @Nullable Heading at(String text, List<Line> lines, int index, Span line) {
        if (line.end() - line.start() > LONGEST) {
            return null;
        }
        Span core = core(text, line);
        if (core.start() == core.end()) {
            return null;
        }
        String words = core.in(text);
        int count = wordCount(words);
        boolean colon = endsWithColon(text, line);
        Kind whole = HeadingVocabulary.kindOfWhole(words);
        Kind known = whole != null ? whole : HeadingVocabulary.kindOf(words);
        char first = text.charAt(line.start());
        boolean marked = first == '#' || isBold(text, line) || isUnderlined(text, lines, index);
        if (marked && count <= 12) {
            return new Heading(known, core, colon);
        }
        boolean bullet = Bullets.length(text, line) > 0;
        boolean numbered = bullet && (Character.isDigit(first) || first == '(');
        if (bullet && !numbered) {
            boolean plain = "•-*–·".indexOf(first) >= 0;
            Kind item = count >= 2 || colon || !plain ? HeadingVocabulary.kindOfListItem(words) : null;
            return item == null ? null : new Heading(item, core, colon);
        }
        if (colon && count <= 10 && !numbered) {
            return new Heading(known, core, true);
        }
        if (isSentence(text, line) || !startsHigh(words) || hasLabelledWords(text, line)) {
            return null;
        }
        boolean capitals = isCapitals(words) && count <= 8;
        if (known != null && count <= 6 && (!numbered || whole != null)) {
            boolean alone = standsAlone(text, lines, index);
            if (capitals || alone || whole != null) {
                return new Heading(known, core, false);
            }
        }
        if (numbered) {
            return null;
        }
        if ((capitals && words.length() >= 4) || (count <= 6 && standsAlone(text, lines, index) && !hasFigure(words))) {
            return new Heading(known, core, false);
        }
        return null;
    }

    /** The known labels with a colon in a line of text: "Location: Leeds", or "… Duties: … Benefits: …" on one line. */
    static List<Heading> insideLine(String text, Span line) {
        List<Heading> labels = new ArrayList<>();
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != ':' || (i + 1 < line.end() && text.charAt(i + 1) == '/')) {
                continue;
            }
            Heading label = labelBefore(text, line, i);
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** The longest known label that ends at the colon and begins the line or a capitalised run of words. */
    private static @Nullable Heading labelBefore(String text, Span line, int colon) {
        int earliest = Math.max(line.start(), colon - LONGEST_LABEL);
        Heading found = null;
        for (int start = colon - 1; start >= earliest; start--) {
            char c = text.charAt(start);
            if (c == ':' || c == '.' || c == '!' || c == '?') {
                break;
            }
            boolean wordStart = start == line.start() || !Characters.isWord(text.charAt(start - 1));
            if (wordStart && (Character.isUpperCase(c) || start == line.start())) {
                Kind kind = HeadingVocabulary.kindOfWhole(text.substring(start, colon));
                if (kind != null) {
                    found = new Heading(kind, new Span(start, colon), true);
                }
            }
        }
        return found;
    }

    private static Span core(String text, Span line) {
        int start = line.start();
        int end = line.end();
        start = skipNumber(text, start, end);
        while (start < end && !Characters.isWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !Characters.isWord(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    private static int skipNumber(String text, int start, int end) {
        int i = start;
        while (i < end && i - start < 4 && (Character.isDigit(text.charAt(i)) || "IVX".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean number = i > start && i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return number ? i + 1 : start;
    }

    private static boolean endsWithColon(String text, Span line) {
        int i = line.end() - 1;
        while (i >= line.start() && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
            i--;
        }
        return i >= line.start() && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    private static boolean isBold(String text, Span line) {
        String words = line.in(text);
        return words.length() > 4
                && (words.startsWith("**") || words.startsWith("__"))
                && (words.endsWith("**") || words.endsWith("__") || words.endsWith("**:"))
                && words.indexOf(words.substring(0, 2), 2) >= words.length() - 3;
    }

    private static boolean isUnderlined(String text, List<Line> lines, int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        Span next = lines.get(index + 1).span().trimmed(text);
        if (next.end() - next.start() < 3) {
            return false;
        }
        char rule = text.charAt(next.start());
        for (int i = next.start(); i < next.end(); i++) {
            if (text.charAt(i) != rule) {
                return false;
            }
        }
        return rule == '=' || rule == '-';
    }

    /** "Location: Leeds" is a label with its words, however much it stands alone. */
    private static boolean hasLabelledWords(String text, Span line) {
        List<Heading> labels = insideLine(text, line);
        return !labels.isEmpty() && labels.getFirst().words().end() + 1 < line.end();
    }

    private static boolean isSentence(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return last == '.' || last == '!' || last == ';' || last == ',';
    }

    private static boolean startsHigh(String words) {
        return !Character.isLowerCase(words.codePointAt(0));
    }

    private static boolean isCapitals(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 3;
    }

    private static boolean standsAlone(String text, List<Line> lines, int index) {
        boolean before = index == 0 || isBlank(text, lines, index - 1);
        if (!before || index + 1 >= lines.size()) {
            return false;
        }
        return isBlank(text, lines, index + 1)
                || Bullets.length(text, lines.get(index + 1).span().trimmed(text)) > 0;
    }

    private static boolean isBlank(String text, List<Line> lines, int index) {
        Span line = lines.get(index).span().trimmed(text);
        return line.start() == line.end();
    }

    private static boolean hasFigure(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static int wordCount(String words) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            boolean word = !Characters.isBlank(words.charAt(i));
            count += word && !inWord ? 1 : 0;
            inWord = word;
        }
        return count;
    }
}
