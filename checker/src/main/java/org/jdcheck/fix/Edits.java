package org.jdcheck.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdcheck.rule.Replacement;

/**
 * Replacements in one text.
 *
 * @param replacements by start; no two overlap
 */
public record Edits(List<Replacement> replacements) {
    private static final Comparator<Replacement> BY_START =
            Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end);

    public static final Edits NONE = new Edits(List.of());

    /** @throws IllegalArgumentException where two of them overlap */
    public Edits {
        replacements = replacements.stream().sorted(BY_START).toList();
        for (int i = 1; i < replacements.size(); i++) {
            if (replacements.get(i).start() < replacements.get(i - 1).end()) {
                throw new IllegalArgumentException(replacements.get(i) + " overlaps " + replacements.get(i - 1));
            }
        }
    }

    /** Of these replacements the first of any that overlap. */
    public static Edits ofThoseThatDoNotOverlap(Collection<Replacement> replacements) {
        List<Replacement> kept = new ArrayList<>();
        int reached = 0;
        for (Replacement replacement : replacements.stream().sorted(BY_START).toList()) {
            if (replacement.start() >= reached
                    && (kept.isEmpty() || !kept.getLast().equals(replacement))) {
                kept.add(replacement);
                reached = replacement.end();
            }
        }
        return new Edits(kept);
    }

    public boolean isEmpty() {
        return replacements.isEmpty();
    }

    /** The text with all of them made. */
    public String in(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int reached = 0;
        for (Replacement replacement : replacements) {
            changed.append(text, reached, replacement.start()).append(replacement.text());
            reached = replacement.end();
        }
        return changed.append(text, reached, text.length()).toString();
    }

    /** Where an offset of the text stands once the edits are made; what is replaced stands at the start of what came. */
    public int moved(int offset) {
        int shift = 0;
        for (Replacement replacement : replacements) {
            if (offset < replacement.end()) {
                return Math.min(offset, replacement.start()) + shift;
            }
            shift += grown(replacement);
        }
        return offset + shift;
    }

    /** For an offset of the changed text: itself, or the start of the replacement in which it stands. */
    public int settled(int offset) {
        int shift = 0;
        for (Replacement replacement : replacements) {
            int start = replacement.start() + shift;
            if (offset < start) {
                break;
            }
            if (offset < start + replacement.text().length()) {
                return start;
            }
            shift += grown(replacement);
        }
        return offset;
    }

    /**
     * These edits and then others, as edits of the first text.
     *
     * @param text that these edits are made in
     * @param later edits of the text that comes of it
     */
    public Edits then(String text, Edits later) {
        Edits both = this;
        int shift = 0;
        for (Replacement next : later.replacements()) {
            both = both.then(text, new Replacement(next.start() + shift, next.end() + shift, next.text()));
            shift += grown(next);
        }
        return both;
    }

    private Edits then(String text, Replacement later) {
        List<Replacement> kept = new ArrayList<>();
        int from = later.start();
        int to = later.end();
        int shift = 0;
        int shiftBefore = 0;
        int shiftBehind = 0;
        for (Replacement replacement : replacements) {
            int start = replacement.start() + shift;
            int end = start + replacement.text().length();
            shift += grown(replacement);
            if (end < later.start()) {
                kept.add(replacement);
                shiftBefore = shift;
                shiftBehind = shift;
            } else if (start > later.end()) {
                kept.add(replacement);
            } else {
                from = Math.min(from, start);
                to = Math.max(to, end);
                shiftBehind = shift;
            }
        }
        String changed = from < later.start() || to > later.end() ? in(text) : "";
        String before = from < later.start() ? changed.substring(from, later.start()) : "";
        String behind = to > later.end() ? changed.substring(later.end(), to) : "";
        kept.add(new Replacement(from - shiftBefore, to - shiftBehind, before + later.text() + behind));
        return new Edits(kept);
    }

    private static int grown(Replacement replacement) {
        return replacement.text().length() - (replacement.end() - replacement.start());
    }
}
