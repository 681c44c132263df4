package org.jdcheck.fix;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.rule.Replacement;

/** Edits as a unified diff, as {@code patch} and {@code git apply -p0} read it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private final String text;
    private final Edits edits;
    private final List<Integer> starts;

    /** Lines {@code first} to {@code last} (exclusive, counted from 0), and what stands in their place. */
    private record Block(int first, int last, String text) {}

    private UnifiedDiff(String text, Edits edits) {
        this.text = text;
        this.edits = edits;
        this.starts = lineStarts(text);
    }

    /** The diff of one file, lines with their own line ends; empty where nothing is changed. */
    public static String of(String file, String text, Edits edits) {
        if (edits.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(text, edits);
        StringBuilder out = new StringBuilder("--- " + file + "\n+++ " + file + "\n");
        List<Block> hunk = new ArrayList<>();
        int grown = 0;
        for (Block block : diff.blocks()) {
            if (!hunk.isEmpty() && block.first() - hunk.getLast().last() > 2 * CONTEXT) {
                grown += diff.writeHunk(hunk, grown, out);
                hunk.clear();
            }
            hunk.add(block);
        }
        diff.writeHunk(hunk, grown, out);
        return out.toString();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Replacement> all = edits.replacements();
        int next = 0;
        while (next < all.size()) {
            int first = lineOf(all.get(next).start());
            int last = first;
            List<Replacement> inBlock = new ArrayList<>();
            String changed = "";
            // A block goes on while an edit reaches into it, and while its last line would run into the one below.
            do {
                boolean glued = !inBlock.isEmpty() && last < starts.size();
                last = glued ? last + 1 : last;
                while (next < all.size() && (inBlock.isEmpty() || all.get(next).start() < startOf(last))) {
                    Replacement edit = all.get(next++);
                    inBlock.add(edit);
                    last = Math.max(last, lineOf(Math.max(edit.start(), edit.end() - 1)) + 1);
                }
                changed = changed(first, last, inBlock);
            } while (!changed.isEmpty() && !endsLine(changed) && last < starts.size());
            blocks.add(new Block(first, last, changed));
        }
        return blocks;
    }

    private String changed(int first, int last, List<Replacement> inBlock) {
        int from = startOf(first);
        List<Replacement> moved = inBlock.stream()
                .map(edit -> new Replacement(edit.start() - from, edit.end() - from, edit.text()))
                .toList();
        return new Edits(moved).in(text.substring(from, startOf(last)));
    }

    /** Writes one hunk, and tells by how many lines it makes the text longer. */
    private int writeHunk(List<Block> blocks, int grownBefore, StringBuilder out) {
        int first = Math.max(0, blocks.getFirst().first() - CONTEXT);
        int last = Math.min(starts.size(), blocks.getLast().last() + CONTEXT);
        StringBuilder body = new StringBuilder();
        int grown = 0;
        int reached = first;
        for (Block block : blocks) {
            writeLines(' ', text.substring(startOf(reached), startOf(block.first())), body);
            writeLines('-', text.substring(startOf(block.first()), startOf(block.last())), body);
            writeLines('+', block.text(), body);
            grown += lineStarts(block.text()).size() - (block.last() - block.first());
            reached = block.last();
        }
        writeLines(' ', text.substring(startOf(reached), startOf(last)), body);
        int length = last - first;
        out.append("@@ -")
                .append(range(first, length))
                .append(" +")
                .append(range(first + grownBefore, length + grown))
                .append(" @@\n")
                .append(body);
        return grown;
    }

    /** A range of no lines is named by the line before it. */
    private static String range(int first, int length) {
        return (length == 0 ? first : first + 1) + (length == 1 ? "" : "," + length);
    }

    private static void writeLines(char sign, String lines, StringBuilder out) {
        List<Integer> starts = lineStarts(lines);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.length();
            String line = lines.substring(starts.get(i), end);
            out.append(sign).append(line);
            if (!endsLine(line)) {
                out.append("\n\\ No newline at end of file\n");
            } else if (!line.endsWith("\n")) {
                out.append('\n');
            }
        }
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private int startOf(int line) {
        return line < starts.size() ? starts.get(line) : text.length();
    }

    private int lineOf(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(start);
                start = i + 1;
            }
        }
        if (start < text.length()) {
            starts.add(start);
        }
        return starts;
    }
}
