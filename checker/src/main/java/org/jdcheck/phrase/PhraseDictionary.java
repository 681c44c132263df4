package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdcheck.posting.Span;

/**
 * All phrases of all rules, found in one pass.
 *
 * <p>A phrase is matched word by word, whatever its case: between its words may stand spaces of any kind, hyphens or
 * nothing visible; its last word also matches with -s, -es, -ies or 's. Marks in a phrase ("24/7", "r&d") must stand in
 * the text too. The cost of a scan depends on the text and the hits, not on the number of phrases. Immutable, safe to
 * share between threads.
 */
public final class PhraseDictionary {
    private static final int ROOT = 0;

    private final LongIntMap edges;
    private final int[][] endings;
    private final int setCount;

    private PhraseDictionary(LongIntMap edges, int[][] endings, int setCount) {
        this.edges = edges;
        this.endings = endings;
        this.setCount = setCount;
    }

    /** Finds every phrase in the text. */
    public Hits scan(CharSequence text) {
        Words words = Words.of(text);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Hit>[] found = new List[setCount];
        Arrays.setAll(found, i -> new ArrayList<>(0));
        for (int first = 0; first < words.count(); first++) {
            int node = ROOT;
            for (int word = first; word < words.count(); word++) {
                node = edges.get(edge(node, words.hash(word)));
                if (node < 0) {
                    break;
                }
                int[] ends = endings[node];
                for (int i = 0; i < ends.length; i += 2) {
                    found[ends[i]].add(
                            new Hit(new Span(words.start(first), words.end(word)), ends[i + 1], first, word));
                }
            }
        }
        return new Hits(words, found);
    }

    private static long edge(int node, long wordHash) {
        return wordHash ^ (node * 0xD6E8FEB86659FD93L);
    }

    /** Collects phrases; not safe to share between threads. */
    public static final class Builder {
        private final LongIntMap edges = new LongIntMap();
        private final List<List<int[]>> endings = new ArrayList<>(List.of(new ArrayList<>()));
        private int sets;

        /** A set of phrases that mean the same. */
        public PhraseSet add(Iterable<String> phrases) {
            PhraseSet set = new PhraseSet(sets++);
            int number = 0;
            for (String phrase : phrases) {
                add(set, number++, phrase);
            }
            return set;
        }

        private void add(PhraseSet set, int number, String phrase) {
            Words words = Words.of(phrase);
            if (words.count() == 0) {
                throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word");
            }
            int node = ROOT;
            for (int word = 0; word < words.count() - 1; word++) {
                node = child(node, words.hash(word));
            }
            int last = words.count() - 1;
            String lastWord = phrase.substring(words.start(last), words.end(last));
            for (String form : Inflections.of(lastWord)) {
                endings.get(child(node, Words.of(form).hash(0))).add(new int[] {set.number(), number});
            }
        }

        private int child(int node, long wordHash) {
            long edge = edge(node, wordHash);
            int known = edges.get(edge);
            if (known >= 0) {
                return known;
            }
            edges.put(edge, endings.size());
            endings.add(new ArrayList<>(1));
            return endings.size() - 1;
        }

        public PhraseDictionary build() {
            int[][] flat = endings.stream()
                    .map(node -> node.stream().flatMapToInt(Arrays::stream).toArray())
                    .toArray(int[][]::new);
            return new PhraseDictionary(edges, flat, sets);
        }
    }
}
