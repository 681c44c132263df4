package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Set;
import org.jdcheck.RealRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lengths of time are demands for experience, and how long they are. */
class YearsTest {
    /** The columns: the requirement, its figure, least and most months; "-" for no upper end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    3 years of experience                              | 3 years             | 36 | 36
                    3+ years of experience                             | 3+ years            | 36 | -
                    3 + years' experience                              | 3 + years'          | 36 | -
                    3–7 years of experience                            | 3–7 years           | 36 | 84
                    3 - 7 yrs experience                               | 3 - 7 yrs           | 36 | 84
                    3 to 7 years of experience                         | 3 to 7 years        | 36 | 84
                    two years of experience                            | two years           | 24 | 24
                    three to five years of experience                  | three to five years | 36 | 60
                    five (5) years of experience                       | five (5) years      | 60 | 60
                    5 years plus experience in baking                  | 5 years plus        | 60 | -
                    5 years or more of experience                      | 5 years or more     | 60 | -
                    5 or more years of experience                      | 5 or more years     | 60 | -
                    18 months of experience                            | 18 months           | 18 | 18
                    6-12 months of experience                          | 6-12 months         | 6  | 12
                    1.5 years of experience                            | 1.5 years           | 18 | 18
                    one and a half years of experience                 | one and a half years | 18 | 18
                    """)
    void areReadInEverySpelling(String text, String words, int least, @Nullable Integer most) {
        String posting = "Baker\n\nRequirements\n- " + text + "\n";
        List<Years> years = RealRules.facts(posting).years();
        assertEquals(1, years.size(), () -> "years: " + years);
        assertEquals(words, years.getFirst().at().in(posting));
        assertEquals(least, years.getFirst().minMonths());
        assertEquals(most, years.getFirst().maxMonths());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker\n\nFor more than forty years we have baked for Leeds.",
                "Baker\n\nFor over 40 years we have gathered experience in baking.",
                "Baker\n\nAbout us\nOur bakers have 25 years of experience each.",
                "Baker\n\nWe offer\n- A contract of 2 years",
                "Baker\n\nRequirements\n- You are at least 18 years of age",
                "Baker\n\nBenefits\n- After 2 years of experience you may join the pension plan",
                "Baker\n\nThe contract lasts 12 months.",
                "Baker\n\nCareer path\n- Head Baker after 5 years of experience",
            })
    void ofOtherThingsAreNoDemandForExperience(String posting) {
        assertEquals(List.of(), RealRules.facts(posting).years());
    }

    @Test
    void eachHaveTheLevelThatTheirSentenceNames() {
        List<Years> years = RealRules.facts(
                        "Baker\n\nRequirements\n- 2–4 years of experience for junior posts; 6+ years for senior posts.\n")
                .years();
        assertEquals(2, years.size(), years::toString);
        assertEquals(Set.of(Level.JUNIOR), years.getFirst().levels());
        assertEquals(Set.of(Level.SENIOR), years.getLast().levels());
    }

    @Test
    void areAboutSomething() {
        String posting = "Baker\n\nRequirements\n- 3 years of experience in French pastry, ideally in Paris\n";
        Years only = RealRules.facts(posting).years().getFirst();
        assertNotNull(only.about());
        assertEquals("of experience in French pastry", only.about().in(posting));
    }

    @Test
    void mayBeOnlyPreferred() {
        List<Years> years = RealRules.facts(
                        "Baker\n\nRequirements\n- 2 years of experience\n\nPreferred\n- 5 years of experience\n")
                .years();
        assertEquals(List.of(true, false), years.stream().map(Years::demanded).toList());
    }

    @Test
    void areReadWithoutHarmWhereALongSentenceIsCutInsideTheFigure() {
        for (int length = 380; length < 1_300; length += 3) {
            String text = "Baker\n\nAll tests are valid " + "bread ".repeat(length / 6) + "x".repeat(length % 6)
                    + " for up to 24 months, at the discretion of the staff of our bakery in work of any kind.";
            assertDoesNotThrow(() -> RealRules.facts(text));
        }
    }
}
