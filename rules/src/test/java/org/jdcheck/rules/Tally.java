package org.jdcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Finding;
import org.jdcheck.rules.Labelled.Label;

/**
 * How well findings agree with labels: right where a label of the same kind overlaps the words, or where both are about
 * the whole. Labels that are not sure are neither demanded nor counted as false alarms; a labeller stops at five of a kind
 * in a posting, so further findings are not judged.
 */
final class Tally {
    /** A reader stops at so many of a kind in a posting. */
    static final int MOST_LABELS = 5;

    private static final int FEWEST_FOR_MACRO = 3;

    /** Right ones, false alarms and misses of one label. */
    record Count(int right, int falseAlarms, int missed) {
        Count plus(Count other) {
            return new Count(right + other.right, falseAlarms + other.falseAlarms, missed + other.missed);
        }

        double precision() {
            return right + falseAlarms == 0 ? Double.NaN : (double) right / (right + falseAlarms);
        }

        double recall() {
            return right + missed == 0 ? Double.NaN : (double) right / (right + missed);
        }

        double f1() {
            return 2.0 * right / (2 * right + falseAlarms + missed);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();

    static Tally of(Labelled labelled, Function<String, List<Finding>> findings) {
        Tally tally = new Tally();
        labelled.texts().forEach((name, text) -> {
            Map<String, List<String>> quotes = findings.apply(text).stream()
                    .collect(Collectors.groupingBy(
                            Finding::label, Collectors.mapping(Finding::quote, Collectors.toList())));
            for (String label : Labelled.GUIDE) {
                List<Label> wanted = labelled.labels(name, label);
                List<String> found = quotes.getOrDefault(label, List.of());
                boolean aboutTheWhole = wanted.isEmpty()
                        ? found.stream().allMatch(String::isEmpty)
                        : wanted.stream().allMatch(one -> one.quote().isEmpty());
                if (aboutTheWhole) {
                    tally.countWhole(name, label, wanted, !found.isEmpty());
                } else {
                    tally.countWords(name, text, label, wanted, found);
                }
            }
        });
        return tally;
    }

    private void countWhole(String name, String label, List<Label> wanted, boolean found) {
        boolean sure = wanted.stream().anyMatch(Label::sure);
        if (found && wanted.isEmpty()) {
            add(label, new Count(0, 1, 0));
            falseAlarms.add(name + " " + label);
        } else if (found) {
            add(label, new Count(sure ? 1 : 0, 0, 0));
        } else if (sure) {
            add(label, new Count(0, 0, 1));
            misses.add(name + " " + label);
        }
    }

    private void countWords(String name, String text, String label, List<Label> wanted, List<String> found) {
        for (Label one : wanted) {
            boolean hit = found.stream().anyMatch(quote -> overlap(text, one.quote(), quote));
            if (one.sure()) {
                add(label, new Count(hit ? 1 : 0, 0, hit ? 0 : 1));
                if (!hit) {
                    misses.add(name + " " + label + " \"" + oneLine(one.quote()) + "\"");
                }
            }
        }
        for (String quote : found) {
            boolean right = wanted.stream().anyMatch(one -> overlap(text, one.quote(), quote));
            if (!right && wanted.size() < MOST_LABELS) {
                add(label, new Count(0, 1, 0));
                falseAlarms.add(name + " " + label + " \"" + oneLine(quote) + "\"");
            }
        }
    }

    private void add(String label, Count count) {
        counts.merge(label, count, Count::plus);
    }

    static boolean overlap(String text, String one, String other) {
        List<Span> spans = spans(text, other);
        return spans(text, one).stream().anyMatch(span -> spans.stream().anyMatch(span::overlaps));
    }

    /** Every place where the words stand, whatever the white space between them. */
    private static List<Span> spans(String text, String quote) {
        if (quote.isBlank()) {
            return List.of();
        }
        String words =
                Stream.of(quote.strip().split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Span> spans = new ArrayList<>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static String oneLine(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= 70 ? line : line.substring(0, 50) + " … " + line.substring(line.length() - 15);
    }

    Map<String, Count> counts() {
        return counts;
    }

    List<String> misses() {
        return misses;
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    Count total() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::plus);
    }

    /** The mean F1 of the labels with three or more labelled things. */
    double macroF1() {
        return counts.values().stream()
                .filter(count -> count.right() + count.missed() >= FEWEST_FOR_MACRO)
                .mapToDouble(Count::f1)
                .average()
                .orElse(Double.NaN);
    }

    /** "micro precision 0.950, recall 0.900, macro F1 0.800". */
    String summary() {
        return String.format(
                Locale.ROOT,
                "micro precision %.3f, recall %.3f, F1 %.3f; macro F1 %.3f",
                total().precision(),
                total().recall(),
                total().f1(),
                macroF1());
    }
}
