package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The parts of docs/accuracy.md that are measured, each between two marks. */
final class AccuracyPage {
    private static final Path PAGE = Path.of("..", "docs", "accuracy.md");

    private AccuracyPage() {}

    static String of(Tally tally) {
        return table(tally) + list("Missed", tally.misses()) + list("False alarms", tally.falseAlarms());
    }

    static String table(Tally tally) {
        StringBuilder page = new StringBuilder();
        page.append('\n').append(sentence(tally.summary())).append("\n\n");
        page.append("| Label | Labelled | Right | False alarms | Precision | Recall |\n|---|---|---|---|---|---|\n");
        tally.counts()
                .forEach((label, count) -> page.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %s | %s |%n",
                        label,
                        count.right() + count.missed(),
                        count.right(),
                        count.falseAlarms(),
                        share(count.precision()),
                        share(count.recall()))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    static String of(Pairs pairs) {
        return counts(pairs) + list("Missed", pairs.misses()) + list("False alarms", pairs.falseAlarms());
    }

    /** The figures of pairs whose words nobody is to read, so that they stay unseen. */
    static String counts(Pairs pairs) {
        StringBuilder page = new StringBuilder();
        page.append('\n').append(sentence(pairs.summary())).append("\n\n");
        page.append("| Label | Pairs | Found | False alarms |\n|---|---|---|---|\n");
        pairs.counts()
                .forEach((label, count) -> page.append("| " + label + " | " + count.pairs() + " | " + count.found()
                        + " | " + count.falseAlarms() + " |\n"));
        return page.toString();
    }

    private static String sentence(String summary) {
        return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".";
    }

    private static String list(String title, List<String> lines) {
        StringBuilder list = new StringBuilder("\n" + title + " (" + lines.size() + "):\n");
        lines.forEach(
                line -> list.append("\n- ").append(line.replace("|", "\\|").replaceAll("\\s+", " ")));
        return list.append('\n').toString();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f", share);
    }

    /** Compares, or with {@code -Daccuracy.update=true} writes, what stands between the marks of that name. */
    static void assertSays(String name, String measured) throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- measured: " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        assertTrue(from >= 0 && to > from, "docs/accuracy.md has no place for the figures of " + name);
        if (Boolean.getBoolean("accuracy.update")) {
            page = page.substring(0, from + begin.length()) + measured + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertEquals(
                measured,
                page.substring(page.indexOf(begin) + begin.length(), page.indexOf(end)),
                "docs/accuracy.md, " + name + "; -Daccuracy.update=true writes it anew");
    }
}
