package org.jdcheck.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Every phrase of the dictionary that stands in one text, in the order of the text. Immutable. */
public final class Hits {
    private final Words words;
    private final List<Hit>[] bySet;
    private final int[] mostWords;

    Hits(Words words, List<Hit>[] bySet) {
        this.words = words;
        this.bySet = bySet;
        this.mostWords = new int[bySet.length];
        for (int set = 0; set < bySet.length; set++) {
            for (Hit hit : bySet[set]) {
                mostWords[set] = Math.max(mostWords[set], hit.lastWord() - hit.firstWord() + 1);
            }
        }
    }

    /** Where the phrases of the set stand, by start; overlapping ones are all there. */
    public List<Hit> of(PhraseSet set) {
        return Collections.unmodifiableList(bySet[set.number()]);
    }

    public boolean any(PhraseSet set) {
        return !of(set).isEmpty();
    }

    /** The hits of the set that lie inside the span. */
    public List<Hit> within(PhraseSet set, Span span) {
        List<Hit> all = of(set);
        List<Hit> inside = new ArrayList<>();
        for (int i = firstFrom(all, span.start());
                i < all.size() && all.get(i).at().start() < span.end();
                i++) {
            if (all.get(i).at().end() <= span.end()) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    /** True where a hit of the set lies inside the span. */
    public boolean anyWithin(PhraseSet set, Span span) {
        List<Hit> all = of(set);
        for (int i = firstFrom(all, span.start());
                i < all.size() && all.get(i).at().start() < span.end();
                i++) {
            if (all.get(i).at().end() <= span.end()) {
                return true;
            }
        }
        return false;
    }

    /** The hits of the set that share a character with the span. */
    public List<Hit> overlapping(PhraseSet set, Span span) {
        List<Hit> overlapping = new ArrayList<>();
        for (Hit hit : from(set, words.indexAt(span.start()) - mostWords[set.number()])) {
            if (hit.at().start() >= span.end()) {
                break;
            }
            if (hit.at().overlaps(span)) {
                overlapping.add(hit);
            }
        }
        return overlapping;
    }

    /** The first hit of the set that ends with the word before the other hit; null where there is none. */
    public @Nullable Hit endingBefore(PhraseSet set, Hit other) {
        for (Hit hit : from(set, other.firstWord() - mostWords[set.number()])) {
            if (hit.lastWord() + 1 == other.firstWord() || hit.firstWord() >= other.firstWord()) {
                return hit.lastWord() + 1 == other.firstWord() ? hit : null;
            }
        }
        return null;
    }

    /** The first hit of the set that begins with the word behind the other hit; null where there is none. */
    public @Nullable Hit beginningBehind(PhraseSet set, Hit other) {
        List<Hit> behind = from(set, other.lastWord() + 1);
        return behind.isEmpty() || behind.getFirst().firstWord() != other.lastWord() + 1 ? null : behind.getFirst();
    }

    /** The hits of the set that begin with this word of the text or a later one. */
    private List<Hit> from(PhraseSet set, int word) {
        List<Hit> all = of(set);
        int first = Math.max(0, word);
        return all.subList(first < words.count() ? firstFrom(all, words.start(first)) : all.size(), all.size());
    }

    private static int firstFrom(List<Hit> all, int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of words and marks that begin inside the span. */
    public int wordCount(Span span) {
        return words.indexAt(span.end()) - words.indexAt(span.start());
    }

    /** The hash of each word that begins inside the span: equal sentences have equal hashes, whatever their case and spacing. */
    public long digest(Span span) {
        long digest = 1;
        for (int word = words.indexAt(span.start()); word < words.count() && words.start(word) < span.end(); word++) {
            digest = digest * 31 + words.hash(word);
        }
        return digest;
    }

    /** Runs of at least so many words that have stood before, as long as they can be. */
    public List<Repeat> repeats(int fewestWords) {
        return Repeats.in(words, fewestWords);
    }

    /** The end of the word that stands {@code further} words behind the offset. */
    public int wordsBehind(int offset, int further) {
        int word = Math.min(words.count() - 1, words.indexAt(offset) + further - 1);
        return word < 0 ? offset : Math.max(offset, words.end(word));
    }

    /** The start of the word that stands {@code back} words before the offset. */
    public int wordsBefore(int offset, int back) {
        int word = Math.max(0, words.indexAt(offset) - back);
        return word < words.count() ? words.start(word) : offset;
    }
}
