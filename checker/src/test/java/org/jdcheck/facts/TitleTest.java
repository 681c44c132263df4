package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.jdcheck.RealRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a post is called, wherever the posting says so. */
class TitleTest {
    /** In the postings of this table a slash stands for a line break; the last column is the occupation family. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    Store Manager//You lead nine people.                                   | Store Manager            | store-management
                    # Store Manager//You lead nine people.                                 | Store Manager            | store-management
                    **Store Manager**//You lead nine people.                               | Store Manager            | store-management
                    STORE MANAGER//You lead nine people.                                   | STORE MANAGER            | store-management
                    Hill Shops Ltd//Store Manager//You lead nine people.                   | Store Manager            | store-management
                    Back to Home//Store Manager//You lead nine people.                     | Store Manager            | store-management
                    Job Title: Store Manager/Location: Leeds                               | Store Manager            | store-management
                    Key Responsibilities and Skills for Store Manager//You lead.           | Store Manager            | store-management
                    Job description of a Store Manager//You lead.                          | Store Manager            | store-management
                    As a Store Manager you will lead nine people in our shop in Leeds.     | Store Manager            | store-management
                    We are looking for a Backend Engineer to build our till.               | Backend Engineer         | backend-software
                    Senior Backend Engineer//You build our till.                           | Senior Backend Engineer  | backend-software
                    Whisperer of Secrets//You whisper them.                                | Whisperer of Secrets     | -
                    """)
    void isFoundByLabelLineOrSentence(String posting, String words, @Nullable String family) {
        String text = posting.replace('/', '\n');
        Title title = RealRules.facts(text).title();
        assertNotNull(title);
        assertEquals(words, title.at().in(text));
        assertEquals(family, title.family() == null ? null : title.family().id());
    }

    @Test
    void namesItsLevels() {
        assertEquals(Set.of(Level.SENIOR), levels("Senior Backend Engineer\n\nYou build."));
        assertEquals(Set.of(Level.JUNIOR, Level.SENIOR), levels("Junior or Senior Backend Engineer\n\nYou build."));
        assertEquals(Set.of(), levels("Backend Engineer\n\nYou build."));
    }

    @Test
    void isNoneWhereThereIsNoText() {
        assertNull(RealRules.facts("").title());
        assertNull(RealRules.facts(" \n\n ").title());
    }

    private static Set<Level> levels(String text) {
        Title title = RealRules.facts(text).title();
        assertNotNull(title);
        return title.levels();
    }
}
