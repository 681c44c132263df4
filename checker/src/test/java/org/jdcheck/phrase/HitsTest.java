package org.jdcheck.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jdcheck.posting.Span;
import org.junit.jupiter.api.Test;

/** What is asked of the places where phrases stand, whatever the length of the text before them. */
class HitsTest {
    private static final String TEXT = "tea shop, old tea shop in Wem, tea";

    private final PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
    private final PhraseSet shops = builder.add(List.of("tea", "old tea shop", "tea shop in wem"));
    private final PhraseSet towns = builder.add(List.of("wem"));
    private final PhraseSet before = builder.add(List.of("shop in", "in", "old"));
    private final Hits hits = builder.build().scan(TEXT);

    @Test
    void overlappingHitsAreAllThatShareACharacterLongOnesThatBeganEarlierToo() {
        int shop = TEXT.lastIndexOf("shop");
        assertEquals(
                List.of("old tea shop", "tea shop in Wem"),
                hits.overlapping(shops, new Span(shop, shop + 4)).stream()
                        .map(hit -> hit.at().in(TEXT))
                        .toList());
        assertEquals(List.of(), hits.overlapping(shops, new Span(3, 9)));
    }

    @Test
    void theFirstHitThatEndsWithTheWordBefore() {
        Hit wem = hits.of(towns).getFirst();
        Hit found = hits.endingBefore(before, wem);
        assertEquals("shop in", found == null ? null : found.at().in(TEXT));
        assertNull(hits.endingBefore(towns, wem));
        assertNull(hits.endingBefore(before, hits.of(shops).getFirst()));
    }

    @Test
    void theFirstHitThatBeginsWithTheWordBehind() {
        Hit old = hits.of(before).getFirst();
        Hit found = hits.beginningBehind(shops, old);
        assertEquals("tea", found == null ? null : found.at().in(TEXT));
        assertNull(hits.beginningBehind(shops, hits.of(towns).getFirst()));
        assertNull(hits.beginningBehind(towns, hits.of(shops).getLast()));
    }
}
