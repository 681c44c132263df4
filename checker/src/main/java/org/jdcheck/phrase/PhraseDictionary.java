package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final long NUMBER = 0x6E756D626572L;
    private static final long ANY = 0x616E79L;
    private static final long GERUND = 0x676572756E64L;

    private final LongIntMap edges;
    private final int[][] endings;
    private final BitSet withPlaceholder;
    private final int setCount;

    private PhraseDictionary(LongIntMap edges, int[][] endings, BitSet withPlaceholder, int setCount) {
        this.edges = edges;
        this.endings = endings;
        this.withPlaceholder = withPlaceholder;
        this.setCount = setCount;
    }

    /** Finds every phrase in the text. */
    public Hits scan(CharSequence text) {
        Words words = Words.of(text);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Hit>[] found = new List[setCount];
        Arrays.setAll(found, i -> new ArrayList<>(0));
        for (int first = 0; first < words.count(); first++) {
            walk(ROOT, words, first, first, found);
        }
        return new Hits(words, found);
    }

    /** Follows the words from a node on. Phrases hold few placeholders, so that the branches stay few. */
    private void walk(int from, Words words, int first, int next, List<Hit>[] found) {
        int node = from;
        for (int word = next; word < words.count(); word++) {
            if (withPlaceholder.get(node)) {
                if (words.isNumber(word)) {
                    follow(edges.get(edge(node, NUMBER)), words, first, word, found);
                }
                if (words.isGerund(word)) {
                    follow(edges.get(edge(node, GERUND)), words, first, word, found);
                }
                if (words.isWord(word)) {
                    follow(edges.get(edge(node, ANY)), words, first, word, found);
                }
            }
            node = edges.get(edge(node, words.hash(word)));
            if (node < 0) {
                return;
            }
            note(node, words, first, word, found);
        }
    }

    private void follow(int node, Words words, int first, int word, List<Hit>[] found) {
        if (node >= 0) {
            note(node, words, first, word, found);
            walk(node, words, first, word + 1, found);
        }
    }

    private void note(int node, Words words, int first, int word, List<Hit>[] found) {
        int[] ends = endings[node];
        for (int i = 0; i < ends.length; i += 2) {
            found[ends[i]].add(new Hit(new Span(words.start(first), words.end(word)), ends[i + 1], first, word));
        }
    }

    private static long edge(int node, long wordHash) {
        return wordHash ^ (node * 0xD6E8FEB86659FD93L);
    }

    /** Collects phrases; not safe to share between threads. */
    public static final class Builder {
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:number|any|gerund)}|[^{]+|\\{");

        private static final Map<String, Long> PLACEHOLDERS =
                Map.of(PhraseTemplate.NUMBER, NUMBER, PhraseTemplate.ANY, ANY, PhraseTemplate.GERUND, GERUND);

        private final LongIntMap edges = new LongIntMap();
        private final List<List<int[]>> endings = new ArrayList<>(List.of(new ArrayList<>()));
        private final BitSet withPlaceholder = new BitSet();
        private final Map<String, List<String>> lists;
        private int sets;

        public Builder() {
            this(Map.of());
        }

        /** @param lists the words of each name that phrases may hold in braces */
        public Builder(Map<String, List<String>> lists) {
            this.lists = Map.copyOf(lists);
        }

        /**
         * A set of phrases that mean the same, each written as itself or as a {@link PhraseTemplate template}.
         *
         * @throws IllegalArgumentException naming the phrase that cannot be used
         */
        public PhraseSet add(Iterable<String> phrases) {
            PhraseSet set = new PhraseSet(sets++);
            int number = 0;
            for (String phrase : phrases) {
                int own = number++;
                PhraseTemplate.expand(phrase, lists).forEach(one -> add(set, own, phrase, one));
            }
            return set;
        }

        private void add(PhraseSet set, int number, String template, String phrase) {
            int node = ROOT;
            List<Long> last = List.of();
            Matcher pieces = PLACEHOLDER.matcher(phrase);
            while (pieces.find()) {
                String piece = pieces.group();
                Long placeholder = PLACEHOLDERS.get(piece);
                if (placeholder != null) {
                    node = last.isEmpty() ? node : child(node, last.getFirst());
                    withPlaceholder.set(node);
                    last = List.of(placeholder);
                    continue;
                }
                Words words = Words.of(piece);
                for (int word = 0; word < words.count(); word++) {
                    node = last.isEmpty() ? node : child(node, last.getFirst());
                    last = forms(piece.substring(words.start(word), words.end(word)));
                }
            }
            if (last.isEmpty() || (node == ROOT && last.getFirst() == ANY)) {
                throw new IllegalArgumentException("the phrase \"" + template + "\" has no word");
            }
            for (long form : last) {
                addEnding(child(node, form), set, number);
            }
        }

        /** The word itself, then its inflections. */
        private static List<Long> forms(String word) {
            return Inflections.of(word).stream()
                    .map(form -> Words.of(form).hash(0))
                    .toList();
        }

        private void addEnding(int node, PhraseSet set, int number) {
            List<int[]> there = endings.get(node);
            if (there.stream().noneMatch(end -> end[0] == set.number() && end[1] == number)) {
                there.add(new int[] {set.number(), number});
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
            return new PhraseDictionary(edges, flat, withPlaceholder, sets);
        }
    }
}
