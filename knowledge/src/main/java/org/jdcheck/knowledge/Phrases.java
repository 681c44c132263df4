package org.jdcheck.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the words and the occupations are learnt from. */
final class Phrases {
    private static final Pattern CUT = Pattern.compile("[,;]| or | such as ");

    /**
     * A stretch of text and whose it is.
     *
     * @param occupations numbers of those that share it; empty for what is anyone's
     * @param group which task it comes from, so that a task's pieces stay together
     */
    record Example(String text, List<Integer> occupations, float weight, int group) {}

    private final List<Example> examples = new ArrayList<>();

    Phrases(Facts facts, OccupationTable occupations, List<String> anyone) {
        int group = 0;
        for (String[] row : facts.tasks().rows()) {
            List<Integer> one = List.of(occupations.number(row[0]));
            group = Integer.parseInt(row[1]);
            examples.add(new Example(row[2], one, 1, group));
            for (String piece : pieces(row[2])) {
                examples.add(new Example(piece, one, 0.5f, group));
            }
        }
        for (String[] row : facts.occupations().rows()) {
            List<Integer> one = List.of(occupations.number(row[0]));
            examples.add(new Example(row[2], one, 1, 0));
            pieces(row[2]).forEach(piece -> examples.add(new Example(piece, one, 0.5f, 0)));
        }
        shared(facts, occupations)
                .forEach((activity, whose) -> examples.add(new Example(activity, whose, 0.3f * whose.size(), 0)));
        titles(facts, occupations).forEach((title, whose) -> examples.add(new Example(title, whose, 0.15f, 0)));
        for (String line : anyone) {
            if (!line.startsWith("#") && !line.isBlank()) {
                examples.add(new Example(line, List.of(), 3, 0));
            }
        }
    }

    List<Example> examples() {
        return examples;
    }

    /** The activity of each task in words that occupations share, with all of these occupations. */
    private static Map<String, List<Integer>> shared(Facts facts, OccupationTable occupations) {
        Map<String, String> names = new HashMap<>();
        facts.activities().rows().forEach(row -> names.put(row[0], row[1]));
        Map<String, List<Integer>> shared = new LinkedHashMap<>();
        for (String[] row : facts.activitiesOfTasks().rows()) {
            List<Integer> whose = shared.computeIfAbsent(names.getOrDefault(row[2], row[2]), key -> new ArrayList<>());
            int number = occupations.number(row[0]);
            if (!whose.contains(number)) {
                whose.add(number);
            }
        }
        return shared;
    }

    private static Map<String, List<Integer>> titles(Facts facts, OccupationTable occupations) {
        Map<String, List<Integer>> titles = new LinkedHashMap<>();
        for (String[] row : facts.titles().rows()) {
            List<Integer> whose = titles.computeIfAbsent(row[1], key -> new ArrayList<>());
            int number = occupations.number(row[0]);
            if (!whose.contains(number)) {
                whose.add(number);
            }
        }
        return titles;
    }

    /** A long task cut at its commas and alternatives, the way postings write duties. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String part : CUT.splitAsStream(text).toList()) {
            String piece = part.strip();
            piece = piece.endsWith(".") ? piece.substring(0, piece.length() - 1) : piece;
            piece = piece.startsWith("and ") ? piece.substring(4) : piece;
            if (piece.indexOf(' ') > 0 && !piece.equals(text)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
