package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jdcheck.posting.Span;

/**
 * All phrases of all rules, found in one pass.
 *
 * <p>A phrase is matched word by word, whatever its case: between its words may stand spaces of any kind, hyphens or
 * nothing visible; its last word also matches with -s, -es, -ies or 's. Marks in a phrase ("24/7", "r&d") must stand in
 * the text too. The phrases are one automaton over words, whose size grows with what is written and not with the phrases
 * that templates stand for; the cost of a scan depends on the text and the hits, hardly on the number of phrases.
 * Immutable, safe to share between threads.
 */
public final class PhraseDictionary {
    static final int ROOT = 0;
    static final long NUMBER = 0x6E756D626572L;
    static final long ANY = 0x616E79L;
    static final long GERUND = 0x676572756E64L;

    private final LongIntMap edges;
    private final int[][] targets;
    private final int[][] endings;
    private final BitSet withPlaceholder;
    private final FirstWords firstWords;
    private final int setCount;

    PhraseDictionary(
            LongIntMap edges,
            int[][] targets,
            int[][] endings,
            BitSet withPlaceholder,
            FirstWords firstWords,
            int setCount) {
        this.edges = edges;
        this.targets = targets;
        this.endings = endings;
        this.withPlaceholder = withPlaceholder;
        this.firstWords = firstWords;
        this.setCount = setCount;
    }

    /** Finds every phrase in the text. */
    public Hits scan(CharSequence text) {
        Words words = Words.of(text);
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Hit>[] found = new List[setCount];
        Arrays.setAll(found, i -> new ArrayList<>(0));
        for (int first = 0; first < words.count(); first++) {
            if (firstWords.mayHold(words.hash(first)) || words.isNumber(first) || words.isGerund(first)) {
                walk(ROOT, words, first, first, found);
            }
        }
        return new Hits(words, found);
    }

    private void walk(int state, Words words, int first, int word, List<Hit>[] found) {
        if (word == words.count()) {
            return;
        }
        follow(edges.get(edge(state, words.hash(word))), words, first, word, found);
        if (withPlaceholder.get(state)) {
            if (words.isNumber(word)) {
                follow(edges.get(edge(state, NUMBER)), words, first, word, found);
            }
            if (words.isGerund(word)) {
                follow(edges.get(edge(state, GERUND)), words, first, word, found);
            }
            if (words.isWord(word)) {
                follow(edges.get(edge(state, ANY)), words, first, word, found);
            }
        }
    }

    private void follow(int edge, Words words, int first, int word, List<Hit>[] found) {
        if (edge < 0) {
            return;
        }
        for (int target : targets[edge]) {
            int[] ends = endings[target];
            for (int i = 0; i < ends.length; i += 2) {
                note(found[ends[i]], new Hit(new Span(words.start(first), words.end(word)), ends[i + 1], first, word));
            }
            walk(target, words, first, word + 1, found);
        }
    }

    /** Two ways through one template to the same words are one hit. */
    private static void note(List<Hit> hits, Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).firstWord() == hit.firstWord(); i--) {
            if (hits.get(i).equals(hit)) {
                return;
            }
        }
        hits.add(hit);
    }

    static long edge(int state, long wordHash) {
        return wordHash ^ (state * 0xD6E8FEB86659FD93L);
    }

    /** Collects phrases; not safe to share between threads. */
    public static final class Builder {
        private final PhraseAutomaton automaton = new PhraseAutomaton();
        private final WordLists lists;
        private int sets;

        public Builder() {
            this(Map.of());
        }

        /** @param lists the words of each name that phrases may hold in braces */
        public Builder(Map<String, List<String>> lists) {
            this.lists = new WordLists(lists);
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
                List<PhraseTemplate.Part> parts = PhraseTemplate.parse(phrase, lists);
                if (PhraseAutomaton.mayBeginWithAny(parts)) {
                    throw new IllegalArgumentException(
                            "the phrase \"" + phrase + "\" may begin with any word; begin it with a word of its own");
                }
                if (!automaton.add(parts, set.number(), number++)) {
                    throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word");
                }
            }
            return set;
        }

        public PhraseDictionary build() {
            return automaton.build(sets);
        }
    }
}
