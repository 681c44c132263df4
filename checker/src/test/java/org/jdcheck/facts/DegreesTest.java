package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.facts.Degree.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which degrees a posting demands or prefers. */
class DegreesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Bachelor's degree in Physics                          | Bachelor's degree in Physics      | BACHELOR  | true  | false
                    Bachelor’s degree in Physics                          | Bachelor’s degree in Physics      | BACHELOR  | true  | false
                    Bachelor of Science in Physics, finished              | Bachelor of Science in Physics    | BACHELOR  | true  | false
                    BSc in Physics                                        | BSc in Physics                    | BACHELOR  | true  | false
                    A bachelor's or master's degree                       | bachelor's                        | BACHELOR  | true  | false
                    Master's degree in Physics is required                | Master's degree in Physics        | MASTER    | true  | false
                    MBA preferred                                         | MBA                               | MASTER    | false | false
                    PhD in Physics, or Master's degree                    | Master's degree                   | MASTER    | true  | false
                    A PhD in Physics is a plus                            | PhD in Physics                    | DOCTORATE | false | false
                    Bachelor's degree or equivalent experience            | Bachelor's degree                 | BACHELOR  | true  | true
                    Bachelor's degree, or equivalent practical experience | Bachelor's degree                 | BACHELOR  | true  | true
                    Degree or experience                                  | Degree                            | ANY       | true  | true
                    No degree needed                                      | degree                            | ANY       | true  | true
                    """)
    void areReadWithTheirFieldAndWhetherTheyAreNeeded(
            String text, String words, Rank rank, boolean demanded, boolean alternative) {
        String posting = "Physicist\n\nRequirements\n- " + text + "\n";
        List<Degree> degrees = RealRules.facts(posting).degrees();
        assertEquals(1, degrees.size(), degrees::toString);
        Degree only = degrees.getFirst();
        assertEquals(words, only.at().in(posting));
        assertEquals(rank, only.rank());
        assertEquals(demanded, only.demanded());
        assertEquals(alternative, only.alternative());
    }

    @Test
    void underAHeadingOfPreferencesAreOnlyPreferred() {
        List<Degree> degrees = RealRules.facts("Physicist\n\nPreferred Education:\n\n- Master's degree in Physics\n")
                .degrees();
        assertEquals(List.of(false), degrees.stream().map(Degree::demanded).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker\n\nAbout us\nOur founder has a Bachelor's degree in Physics.",
                "Baker\n\nBenefits\n- We pay for your Master's degree",
                "Scrum Master\n\nYou will run the meetings.",
            })
    void ofOthersAndOtherThingsAreNone(String posting) {
        assertEquals(List.of(), RealRules.facts(posting).degrees());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker\n\nYou need a high degree of care.",
                "Baker\n\nHeat the oven to 240 degrees.",
                "Baker\n\nYou work with a large degree of independence.",
            })
    void ofCareHeatAndFreedomAreNone(String posting) {
        assertEquals(List.of(), RealRules.facts(posting).degrees());
    }
}
