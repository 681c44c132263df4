package org.jdcheck.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdcheck.phrase.PhraseTemplate.Part;

/**
 * The automaton of all phrases, being built.
 *
 * <p>Phrases that begin alike share their states up to the first choice, as in a trie. The words of a choice all lead to
 * one state, so that a template costs what is written in it and not the product of its choices. Sets of states are
 * arrays without repeats, since nearly all of them hold one.
 */
final class PhraseAutomaton {
    private static final int[] NONE = {};
    private static final int[] ROOT = {PhraseDictionary.ROOT};

    private final LongIntMap edges = new LongIntMap();
    private int[][] targets = new int[1024][];
    private int targetCount;
    private final LongIntMap trie = new LongIntMap();
    private final BitSet inTrie = new BitSet();
    private final BitSet withPlaceholder = new BitSet();
    private final FirstWords firstWords = new FirstWords();
    private int[][] endings = new int[1024][];
    private int stateCount;
    private final Map<String, long[]> inflections = new HashMap<>();

    private int set;
    private int number;

    PhraseAutomaton() {
        newState();
        inTrie.set(PhraseDictionary.ROOT);
    }

    /**
     * Adds a phrase.
     *
     * @param newSet the number of its set
     * @param newNumber its number in the set
     * @return false where nothing need stand for it
     */
    boolean add(List<Part> phrase, int newSet, int newNumber) {
        set = newSet;
        number = newNumber;
        if (isNullable(phrase, 0)) {
            return false;
        }
        for (int state : row(phrase, ROOT, true, -1)) {
            addEnding(state);
        }
        return true;
    }

    /**
     * Adds a row of parts behind the states.
     *
     * @param ends whether the phrase may end with it
     * @param target the state that its last word should lead to; -1 for a new one
     * @return the states in which the row is through
     */
    private int[] row(List<Part> parts, int[] from, boolean ends, int target) {
        int[] states = from;
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            states = part(parts.get(i), states, ends && isNullable(parts, i + 1), isLast ? target : -1);
        }
        return states;
    }

    private int[] part(Part part, int[] from, boolean ends, int target) {
        return switch (part) {
            case Part.Word word -> word(word, from, ends, target);
            case Part.Placeholder placeholder -> {
                int to = target < 0 ? newState() : target;
                for (int state : from) {
                    withPlaceholder.set(state);
                    addEdge(state, hash(placeholder), to);
                }
                yield new int[] {to};
            }
            case Part.Choice choice -> {
                int to = target < 0 ? newState() : target;
                int[] through = NONE;
                for (List<Part> way : choice.ways()) {
                    through = union(through, way.isEmpty() ? from : row(way, from, ends, to));
                }
                yield through;
            }
        };
    }

    private int[] word(Part.Word word, int[] from, boolean ends, int target) {
        boolean asInTrie = target < 0 && from.length == 1 && inTrie.get(from[0]);
        int to = asInTrie ? child(from[0], word.hash()) : target < 0 ? newState() : target;
        for (int state : from) {
            if (!asInTrie) {
                addEdge(state, word.hash(), to);
            }
            if (ends) {
                addInflections(state, word);
            }
        }
        return new int[] {to};
    }

    private void addInflections(int state, Part.Word word) {
        for (long form : inflections.computeIfAbsent(word.text(), PhraseAutomaton::inflections)) {
            if (inTrie.get(state)) {
                addEnding(child(state, form));
            } else {
                int end = newState();
                addEnding(end);
                addEdge(state, form, end);
            }
        }
    }

    private static long[] inflections(String word) {
        return Inflections.of(word).stream()
                .filter(form -> !form.equals(word))
                .mapToLong(Words::hashOf)
                .toArray();
    }

    private int child(int state, long wordHash) {
        long edge = PhraseDictionary.edge(state, wordHash);
        int known = trie.get(edge);
        if (known >= 0) {
            return known;
        }
        int child = newState();
        inTrie.set(child);
        trie.put(edge, child);
        addEdge(state, wordHash, child);
        return child;
    }

    private void addEdge(int state, long wordHash, int to) {
        if (state == PhraseDictionary.ROOT) {
            firstWords.add(wordHash);
        }
        long edge = PhraseDictionary.edge(state, wordHash);
        int known = edges.get(edge);
        if (known < 0) {
            edges.put(edge, targetCount);
            targets = targetCount == targets.length ? Arrays.copyOf(targets, 2 * targetCount) : targets;
            targets[targetCount++] = new int[] {to};
        } else {
            targets[known] = union(targets[known], new int[] {to});
        }
    }

    private void addEnding(int state) {
        int[] there = endings[state];
        for (int i = 0; i < there.length; i += 2) {
            if (there[i] == set && there[i + 1] == number) {
                return;
            }
        }
        int[] more = Arrays.copyOf(there, there.length + 2);
        more[there.length] = set;
        more[there.length + 1] = number;
        endings[state] = more;
    }

    private int newState() {
        endings = stateCount == endings.length ? Arrays.copyOf(endings, 2 * stateCount) : endings;
        endings[stateCount] = NONE;
        return stateCount++;
    }

    private static int[] union(int[] some, int[] others) {
        if (some.length == 0) {
            return others;
        }
        int[] more = Arrays.stream(others)
                .filter(other -> Arrays.stream(some).noneMatch(there -> there == other))
                .toArray();
        return more.length == 0
                ? some
                : IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static boolean isNullable(List<Part> parts, int from) {
        for (int i = from; i < parts.size(); i++) {
            boolean nullable = parts.get(i) instanceof Part.Choice choice
                    && choice.ways().stream().anyMatch(way -> isNullable(way, 0));
            if (!nullable) {
                return false;
            }
        }
        return true;
    }

    /** True where the phrase may begin with any word, so that every word of a text would have to be followed. */
    static boolean mayBeginWithAny(List<Part> phrase) {
        for (Part part : phrase) {
            boolean any = switch (part) {
                case Part.Word word -> false;
                case Part.Placeholder placeholder -> placeholder.kind() == Part.Placeholder.Kind.ANY;
                case Part.Choice choice -> choice.ways().stream().anyMatch(PhraseAutomaton::mayBeginWithAny);
            };
            if (any) {
                return true;
            }
            if (!isNullable(List.of(part), 0)) {
                return false;
            }
        }
        return false;
    }

    private static long hash(Part.Placeholder placeholder) {
        return switch (placeholder.kind()) {
            case NUMBER -> PhraseDictionary.NUMBER;
            case ANY -> PhraseDictionary.ANY;
            case GERUND -> PhraseDictionary.GERUND;
        };
    }

    PhraseDictionary build(int sets) {
        return new PhraseDictionary(
                edges,
                Arrays.copyOf(targets, targetCount),
                Arrays.copyOf(endings, stateCount),
                withPlaceholder,
                firstWords,
                sets);
    }
}
