package org.jdcheck.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Applies a unified diff as patch does: every line that it says is there must be there. */
final class Patch {
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

    private Patch() {}

    /** The text with the diff applied; its lines end with line feeds, with or without a carriage return before them. */
    static String apply(String text, String diff) {
        List<String> old = lines(text);
        StringBuilder patched = new StringBuilder();
        int at = 0;
        int newLines = 0;
        int oldLeft = 0;
        int newLeft = 0;
        for (String line : lines(diff).subList(2, lines(diff).size())) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches()) {
                assertEquals(0, oldLeft + newLeft, "the hunk before this has as many lines as it says");
                oldLeft = length(hunk.group(2));
                newLeft = length(hunk.group(4));
                int start = Integer.parseInt(hunk.group(1)) - (oldLeft == 0 ? 0 : 1);
                for (; at < start; at++) {
                    patched.append(old.get(at));
                    newLines++;
                }
                assertEquals(Integer.parseInt(hunk.group(3)) - (newLeft == 0 ? 0 : 1), newLines, line);
                continue;
            }
            if (line.startsWith("\\")) {
                assertTrue(patched.isEmpty() || at == old.size(), "only the last line lacks its end");
                continue;
            }
            String words = line.substring(1);
            if (line.charAt(0) != '+') {
                assertEquals(old.get(at).stripTrailing(), words.stripTrailing());
                oldLeft--;
            }
            if (line.charAt(0) != '-') {
                patched.append(line.charAt(0) == ' ' ? old.get(at) : words);
                newLeft--;
                newLines++;
            }
            at += line.charAt(0) == '+' ? 0 : 1;
        }
        assertEquals(0, oldLeft + newLeft, "the last hunk has as many lines as it says");
        old.subList(at, old.size()).forEach(patched::append);
        String all = patched.toString();
        return diff.contains("+") && endsWithoutLineEnd(diff) && all.endsWith("\n")
                ? all.substring(0, all.length() - 1)
                : all;
    }

    private static boolean endsWithoutLineEnd(String diff) {
        List<String> lines = lines(diff);
        return lines.getLast().startsWith("\\") && lines.get(lines.size() - 2).startsWith("+");
    }

    private static int length(@Nullable String group) {
        return group == null ? 1 : Integer.parseInt(group);
    }

    private static List<String> lines(String text) {
        return Pattern.compile("(?<=\n)")
                .splitAsStream(text)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
