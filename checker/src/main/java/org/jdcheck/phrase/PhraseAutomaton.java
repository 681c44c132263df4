package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdcheck.phrase.PhraseTemplate.Part;

/**
 * The automaton of all phrases, being built.
 *
 * <p>Phrases that begin alike share their states up to the first choice, as in a trie. The words of a choice all lead to
 * one state, so that a template costs what is written in it and not the product of its choices.
 */
final class PhraseAutomaton {
    private final LongIntMap edges = new LongIntMap();
    private final List<int[]> targets = new ArrayList<>();
    private final LongIntMap trie = new LongIntMap();
    private final BitSet inTrie = new BitSet();
    private final BitSet withPlaceholder = new BitSet();
    private final List<List<int[]>> endings = new ArrayList<>();

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
     * @return false where nothing need stand for it, or any word would do
     */
    boolean add(List<Part> phrase, int newSet, int newNumber) {
        set = newSet;
        number = newNumber;
        if (isNullable(phrase) || phrase.equals(List.of(new Part.Placeholder(Part.Placeholder.Kind.ANY)))) {
            return false;
        }
        row(phrase, new TreeSet<>(List.of(PhraseDictionary.ROOT)), true, -1).forEach(this::addEnding);
        return true;
    }

    /**
     * Adds a row of parts behind the states.
     *
     * @param ends whether the phrase may end with it
     * @param target the state that its last word should lead to; -1 for a new one
     * @return the states in which the row is through
     */
    private SortedSet<Integer> row(List<Part> parts, SortedSet<Integer> from, boolean ends, int target) {
        SortedSet<Integer> states = from;
        for (int i = 0; i < parts.size(); i++) {
            List<Part> rest = parts.subList(i + 1, parts.size());
            states = part(parts.get(i), states, ends && isNullable(rest), rest.isEmpty() ? target : -1);
        }
        return states;
    }

    private SortedSet<Integer> part(Part part, SortedSet<Integer> from, boolean ends, int target) {
        return switch (part) {
            case Part.Word word -> new TreeSet<>(List.of(word(word.text(), from, ends, target)));
            case Part.Placeholder placeholder -> {
                int to = target < 0 ? newState() : target;
                for (int state : from) {
                    withPlaceholder.set(state);
                    addEdge(state, hash(placeholder), to);
                }
                yield new TreeSet<>(List.of(to));
            }
            case Part.Choice choice -> {
                int to = target < 0 ? newState() : target;
                SortedSet<Integer> through = new TreeSet<>();
                for (List<Part> way : choice.ways()) {
                    through.addAll(way.isEmpty() ? from : row(way, from, ends, to));
                }
                yield through;
            }
        };
    }

    private int word(String text, SortedSet<Integer> from, boolean ends, int target) {
        boolean asInTrie = target < 0 && from.size() == 1 && inTrie.get(from.getFirst());
        int to = asInTrie ? child(from.getFirst(), hash(text)) : target < 0 ? newState() : target;
        for (int state : from) {
            if (!asInTrie) {
                addEdge(state, hash(text), to);
            }
            if (ends) {
                addInflections(state, text);
            }
        }
        return to;
    }

    private void addInflections(int state, String text) {
        for (String form : Inflections.of(text)) {
            if (form.equals(text)) {
                continue;
            }
            if (inTrie.get(state)) {
                addEnding(child(state, hash(form)));
            } else {
                int end = newState();
                addEnding(end);
                addEdge(state, hash(form), end);
            }
        }
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
        long edge = PhraseDictionary.edge(state, wordHash);
        int known = edges.get(edge);
        if (known < 0) {
            edges.put(edge, targets.size());
            targets.add(new int[] {to});
        } else if (Arrays.stream(targets.get(known)).noneMatch(there -> there == to)) {
            int[] more = Arrays.copyOf(targets.get(known), targets.get(known).length + 1);
            more[more.length - 1] = to;
            targets.set(known, more);
        }
    }

    private void addEnding(int state) {
        List<int[]> there = endings.get(state);
        if (there.stream().noneMatch(end -> end[0] == set && end[1] == number)) {
            there.add(new int[] {set, number});
        }
    }

    private int newState() {
        endings.add(new ArrayList<>(1));
        return endings.size() - 1;
    }

    private static boolean isNullable(List<Part> parts) {
        return parts.stream()
                .allMatch(part -> part instanceof Part.Choice choice
                        && choice.ways().stream().anyMatch(PhraseAutomaton::isNullable));
    }

    private static long hash(String word) {
        return Words.of(word).hash(0);
    }

    private static long hash(Part.Placeholder placeholder) {
        return switch (placeholder.kind()) {
            case NUMBER -> PhraseDictionary.NUMBER;
            case ANY -> PhraseDictionary.ANY;
            case GERUND -> PhraseDictionary.GERUND;
        };
    }

    PhraseDictionary build(int sets) {
        int[][] flat = endings.stream()
                .map(state -> state.stream().flatMapToInt(Arrays::stream).toArray())
                .toArray(int[][]::new);
        return new PhraseDictionary(edges, targets.toArray(int[][]::new), flat, withPlaceholder, sets);
    }
}
