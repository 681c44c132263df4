package org.jdcheck.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdcheck.occupation.TitleWords;

/** Every known title with the occupations it may name, at most four, the likeliest first. */
final class TitleTable {
    private static final int MOST_OCCUPATIONS = 4;
    private static final int MOST_OF_ONE_WORD = 5;
    private static final int LONGEST = 3;

    private final Map<List<String>, Map<Integer, Double>> weights = new HashMap<>();
    private final Map<List<String>, List<Integer>> own = new HashMap<>();

    /** @param ownTitles lines of titles and the codes that everyday usage means by them */
    TitleTable(Facts facts, List<String> ownTitles, OccupationTable occupations) {
        for (String[] row : facts.occupations().rows()) {
            add(row[1], occupations.number(row[0]), 5);
        }
        for (String[] row : facts.titles().rows()) {
            double weight = switch (row[2]) {
                case "primary" -> 5;
                case "sample" -> 2;
                default -> row[4].equals("both") ? 1.5 : 1;
            };
            add(row[1].replaceAll("\\(.*?\\)", " "), occupations.number(row[0]), weight);
            if (!row[3].isEmpty() && row[3].contains(" ")) {
                add(row[3], occupations.number(row[0]), 0.5);
            }
        }
        for (String line : ownTitles) {
            int equals = line.indexOf(" = ");
            if (line.startsWith("#") || equals < 0) {
                continue;
            }
            List<Integer> numbers = Stream.of(line.substring(equals + 3).split(" ", -1))
                    .map(occupations::number)
                    .toList();
            Stream.of(line.substring(0, equals).split(", ", -1))
                    .forEach(title -> own.put(TitleWords.of(title), numbers));
        }
    }

    private void add(String title, int occupation, double weight) {
        List<String> words = TitleWords.of(title);
        if (!words.isEmpty() && words.size() <= LONGEST) {
            weights.computeIfAbsent(words, key -> new TreeMap<>()).merge(occupation, weight, Double::sum);
        }
    }

    private record Kept(int check, List<Integer> occupations) {}

    void write(Packer out) {
        SortedMap<Integer, Kept> kept = new TreeMap<>();
        Map<List<String>, List<Integer>> all = new HashMap<>();
        weights.forEach((words, weighed) -> {
            boolean tooGeneral = words.size() == 1 && weighed.size() > MOST_OF_ONE_WORD;
            if (!tooGeneral) {
                all.put(words, likeliest(weighed));
            }
        });
        all.putAll(own);
        all.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, List<Integer>> entry) ->
                                entry.getKey().size())
                        .thenComparing(entry -> String.join(" ", entry.getKey())))
                .filter(entry -> !isImplied(kept, entry.getKey(), entry.getValue()))
                .forEach(entry -> kept.putIfAbsent(
                        TitleWords.hash(entry.getKey()), new Kept(TitleWords.check(entry.getKey()), entry.getValue())));
        out.number(kept.size());
        int previous = Integer.MIN_VALUE;
        for (int hash : kept.keySet()) {
            out.number(hash - previous);
            previous = hash;
        }
        kept.values().forEach(title -> out.small(title.check));
        for (Kept title : kept.values()) {
            List<Integer> occupations = title.occupations;
            out.number(occupations.getFirst() << 2 | (occupations.size() - 1));
            occupations.stream().skip(1).forEach(out::number);
        }
    }

    private static List<Integer> likeliest(Map<Integer, Double> weighed) {
        return weighed.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_OCCUPATIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** True where a shorter title that is kept, and found in this one, says the same. */
    private static boolean isImplied(Map<Integer, Kept> kept, List<String> words, List<Integer> occupations) {
        for (int length = words.size() - 1; length >= 1; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                Kept shorter = kept.get(TitleWords.hash(words.subList(start, start + length)));
                if (shorter != null) {
                    return shorter.occupations.getFirst().equals(occupations.getFirst());
                }
            }
        }
        return false;
    }
}
