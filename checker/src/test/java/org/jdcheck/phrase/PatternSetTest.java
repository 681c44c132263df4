package org.jdcheck.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.api.Test;

/** Patterns are looked for near the words that announce them, and only there. */
class PatternSetTest {
    /** What the class promises at least; it may look farther to end at a word. */
    private static final int REACH = 120;

    private static final Pattern FIGURE = Pattern.compile("(?i)\\bfig \\d+");

    @Test
    void findsAMatchInTheLineOfItsAnchor() {
        assertEquals(List.of("fig 7"), found("Some words, fig 7, and the pay.\nfig 8 stands in another line."));
    }

    @Test
    void findsNothingWithoutAnAnchor() {
        assertEquals(List.of(), found("Some words, fig 7, and no more."));
    }

    @Test
    void looksNoFartherThanNeeded() {
        assertEquals(List.of(), found("pay " + "word ".repeat(200) + "fig 7"));
    }

    @Test
    void neverMissesAMatchWithinReachNorGivesOneTwice() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            List<Span> found = spans(text);
            assertEquals(new HashSet<>(found).size(), found.size(), () -> "twice in: " + text);
            for (Span span : found) {
                assertTrue(FIGURE.matcher(span.in(text)).matches(), text);
            }
            for (Span wanted : withinReach(text)) {
                assertTrue(found.contains(wanted), () -> "missed " + wanted + " in: " + text);
            }
        }
    }

    @Test
    void givesMatchesByTheirPatternWithTheirGroups() {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
        PatternSet patterns = new PatternSet(
                builder.add(List.of("pay")), List.of(Pattern.compile("nothing"), Pattern.compile("fig (\\d+)")));
        String text = "pay fig 12";
        List<String> seen = new ArrayList<>();
        patterns.find(
                Posting.of(text),
                builder.build().scan(text),
                found -> seen.add(found.pattern() + ":" + found.groups().group(1)));
        assertEquals(List.of("1:12"), seen);
    }

    /** A guard against quadratic growth, which here takes minutes; a slow machine takes a second or two. */
    @Test
    void isLinearWhereEverythingIsAnAnchor() {
        String text = "pay fig 1 ".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertEquals(100_000, spans(text).size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(150); i > 0; i--) {
            text.append(
                    switch (random.nextInt(30)) {
                        case 0 -> "pay";
                        case 1, 2 -> "fig " + random.nextInt(1_000);
                        case 3 -> random.nextInt(4) == 0 ? "\n" : "\u00a0";
                        case 4 -> "a".repeat(random.nextInt(60));
                        case 5 -> "💰";
                        default -> "word";
                    });
            text.append(' ');
        }
        return text.toString();
    }

    private static List<Span> withinReach(String text) {
        List<Span> anchors = all(Pattern.compile("\\bpay\\b"), text);
        Posting posting = Posting.of(text);
        return all(FIGURE, text).stream()
                .filter(match -> anchors.stream()
                        .anyMatch(anchor -> posting.lineAt(anchor.start()).equals(posting.lineAt(match.start()))
                                && match.start() >= anchor.start() - REACH
                                && match.end() <= anchor.end() + REACH))
                .toList();
    }

    private static List<Span> all(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static List<String> found(String text) {
        return spans(text).stream().map(span -> span.in(text)).toList();
    }

    private static List<Span> spans(String text) {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
        PatternSet patterns = new PatternSet(builder.add(List.of("pay")), List.of(FIGURE));
        List<Span> spans = new ArrayList<>();
        patterns.find(Posting.of(text), builder.build().scan(text), found -> spans.add(found.at()));
        return spans;
    }
}
