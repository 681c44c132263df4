package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of search terms behind a label. */
class KeywordRunTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Keywords: baker, bread, bakery jobs, night work        | Keywords: baker, bread, bakery jobs, night work
                    Keywords: baker, bread                                 | ""
                    Your keywords are warmth, care, bread, cake and butter | ""
                    Keywords / baker / bread / bakery / cake               | Keywords / baker / bread / bakery / cake
                    Keywords / We bake. / We sell. / We clean. / We sing.  | ""
                    Customer ServiceRetailSales Bread                      | Customer ServiceRetailSales Bread
                    We use JavaScript                                      | ""
                    """)
    void areFoundWhereTheLabelAnnouncesThem(String lines, String found) {
        String text = lines.replace(" / ", "\n");
        assertEquals(found.replace(" / ", "\n"), found(text));
    }

    private static String found(String text) {
        PhraseDictionary.Builder phrases = new PhraseDictionary.Builder();
        PhraseSet labels = phrases.add(List.of("keywords"));
        var hits = phrases.build().scan(text);
        List<Match> matches = new KeywordRun(labels, 4).match(Posting.of(text), RealRules.facts(text), hits);
        return String.join(
                " and ",
                matches.stream()
                        .map(match -> ((Match.Said) match).at().in(text))
                        .toList());
    }
}
