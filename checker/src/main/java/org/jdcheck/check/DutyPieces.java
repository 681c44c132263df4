package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Span;

/** The duties of a posting one by one: a sentence that lists them ("Duties include a, b and c") is cut at its commas. */
final class DutyPieces {
    private static final Pattern LISTED = Pattern.compile(
            "(?i)\\b(?:duties|tasks|responsibilities|role|job|work|day|post|position|you)\\b.{0,40}?\\b(?:includes?|including|involves?|consists? of|comprises?"
                    + "|are|will be responsible for|are responsible for|range from)\\b:?\\s*");
    private static final Pattern CUT =
            Pattern.compile("\\s*(?:;|,\\s+and\\s|,\\s+or\\s|,\\s)\\s*|\\sand\\s(?=\\w+ing\\b)");
    private static final int SHORTEST = 8;

    private DutyPieces() {}

    static List<Span> of(String text, List<Item> duties) {
        List<Span> pieces = new ArrayList<>();
        for (Item duty : duties) {
            Span whole = withoutStop(text, duty.span());
            Matcher listed = LISTED.matcher(whole.in(text));
            if (duty.isBullet() || !listed.find()) {
                pieces.add(whole);
                continue;
            }
            List<Span> parts = parts(text, new Span(whole.start() + listed.end(), whole.end()));
            if (parts.size() >= 3) {
                pieces.addAll(parts);
            } else {
                pieces.add(whole);
            }
        }
        return pieces;
    }

    private static List<Span> parts(String text, Span list) {
        List<Span> parts = new ArrayList<>();
        Matcher cut = CUT.matcher(list.in(text));
        int from = list.start();
        while (cut.find()) {
            add(parts, from, list.start() + cut.start());
            from = list.start() + cut.end();
        }
        add(parts, from, list.end());
        return parts;
    }

    private static void add(List<Span> parts, int start, int end) {
        if (end - start >= SHORTEST) {
            parts.add(new Span(start, end));
        }
    }

    private static Span withoutStop(String text, Span duty) {
        char last = text.charAt(duty.end() - 1);
        return last == '.' || last == ';' ? new Span(duty.start(), duty.end() - 1) : duty;
    }
}
