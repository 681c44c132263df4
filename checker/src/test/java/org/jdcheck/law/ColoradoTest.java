package org.jdcheck.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jdcheck.RealRules;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Finding;
import org.jdcheck.score.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When Colorado's law on pay in postings binds, when it is silent, and when it asks. */
class ColoradoTest {
    private static final String RULE = "law/us-co-pay-range";

    @Nested
    class OfAPostingWithoutPayAndBenefits {
        /** The columns: what the posting says, the places asked for, the headcount, the day, the outcome. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                        You bake.                                             | US-CO      | -  | 2026-11-23 | binds
                        You bake.                                             | US-CO-DEN  | -  | 2026-11-23 | binds
                        You bake.                                             | US-TX,US-CO| -  | 2026-11-23 | binds
                        You bake.                                             | US-TX      | -  | 2026-11-23 | silent
                        You bake.                                             | GB         | -  | 2026-11-23 | silent
                        You bake.                                             | US         | -  | 2026-11-23 | asks place
                        You bake in Denver.                                   | -          | -  | 2026-11-23 | binds
                        You bake in Boulder, Colorado.                        | -          | -  | 2026-11-23 | binds
                        Location: Aurora, CO                                  | -          | -  | 2026-11-23 | binds
                        Location: Aurora, IL                                  | -          | -  | 2026-11-23 | silent
                        You bake in Houston.                                  | -          | -  | 2026-11-23 | silent
                        You bake in Leeds.                                    | -          | -  | 2026-11-23 | silent
                        You bake in Houston or in Denver.                     | -          | -  | 2026-11-23 | binds
                        You bake in Denver.                                   | US-TX      | -  | 2026-11-23 | silent
                        You bake in Houston.                                  | US-CO      | -  | 2026-11-23 | binds
                        You bake anywhere in the United States.               | -          | -  | 2026-11-23 | asks place
                        You bake.                                             | -          | -  | 2026-11-23 | asks place
                        Location: Upper Slaughter                             | -          | -  | 2026-11-23 | asks place
                        The work is fully remote.                             | -          | -  | 2026-11-23 | asks headcount
                        The work is fully remote, from Texas or Ohio.         | -          | -  | 2026-11-23 | asks headcount
                        The work is fully remote, from Germany.               | -          | -  | 2026-11-23 | silent
                        The work is fully remote.                             | US-TX      | -  | 2026-11-23 | silent
                        The work is fully remote.                             | US-CO      | -  | 2026-11-23 | binds
                        You bake.                                             | US-CO      | 0  | 2026-11-23 | silent
                        You bake.                                             | US-CO      | 1  | 2026-11-23 | binds
                        You bake.                                             | US-CO      | 900| 2026-11-23 | binds
                        You bake.                                             | -          | 0  | 2026-11-23 | silent
                        You bake.                                             | -          | 1  | 2026-11-23 | asks place
                        The work is fully remote.                             | -          | 0  | 2026-11-23 | silent
                        You bake.                                             | US-CO      | -  | 2020-12-31 | silent
                        You bake.                                             | US-CO      | -  | 2021-01-01 | binds
                        You bake.                                             | US-CO      | -  | 2021-07-20 | binds
                        You bake.                                             | US-CO      | -  | 2021-07-21 | binds
                        You bake.                                             | US-CO      | -  | 2023-12-31 | binds
                        You bake.                                             | US-CO      | -  | 2024-01-01 | binds
                        You bake.                                             | -          | -  | 2020-12-31 | silent
                        The work is fully remote.                             | -          | -  | 2020-12-31 | silent
                        """)
        void dependsOnPlaceHeadcountAndDay(
                String words, @Nullable String places, @Nullable Integer headcount, LocalDate day, String outcome) {
            Report report = check("Baker\n\n" + words + "\n", places, headcount, day);
            assertEquals(outcome, outcome(report));
            if (outcome.equals("binds")) {
                assertEquals(Verdict.BLOCKED, report.verdict());
                assertEquals(2, law(report).size(), "one finding for the pay, one for the benefits");
            }
            if (outcome.startsWith("asks")) {
                assertEquals(Verdict.REVIEW, report.verdict());
                assertTrue(report.notApplied().getFirst().question().contains("Colorado"));
            }
        }
    }

    @Nested
    class OfAPostingThatMeetsTheDuty {
        private static final String MET = "Salary: $48,000 - $52,000. Benefits: health insurance, 401(k).\n";

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                        You bake.                  | US-CO | -
                        You bake.                  | US-CO | 1
                        You bake in Denver.        | -     | -
                        You bake.                  | US    | -
                        You bake.                  | -     | -
                        Location: Upper Slaughter  | -     | -
                        The work is fully remote.  | -     | -
                        """)
        void nothingIsFoundAndNothingAsked(String words, @Nullable String places, @Nullable Integer headcount) {
            Report report = check("Baker\n\n" + words + "\n\n" + MET, places, headcount, LocalDate.of(2026, 11, 23));
            assertEquals("silent", outcome(report));
        }
    }

    @Nested
    class OfARangeWithOneEnd {
        private static final String ONE_END = "Baker\n\nSalary: up to $52,000.\n\nBenefits: health insurance.\n";

        @Test
        void saysNothingBeforeTheLaborDepartmentDid() {
            assertEquals("silent", outcome(check(ONE_END, "US-CO", null, LocalDate.of(2021, 7, 20))));
        }

        @ParameterizedTest
        @CsvSource({
            "2021-07-21, us-co/pay-range@2021",
            "2023-12-31, us-co/pay-range@2021",
            "2024-01-01, us-co/pay-range",
            "2026-11-23, us-co/pay-range"
        })
        void findsItSince(LocalDate day, String law) {
            Report report = check(ONE_END, "US-CO", null, day);
            assertEquals(
                    List.of("up to $52,000"),
                    law(report).stream().map(Finding::quote).toList());
            assertEquals(law, law(report).getFirst().law());
        }

        @Test
        void isContentWithOneRate() {
            assertEquals(
                    "silent",
                    outcome(check(
                            "Baker\n\nPay: $24 an hour.\n\nBenefits: health insurance.\n",
                            "US-CO",
                            null,
                            LocalDate.of(2026, 11, 23))));
        }
    }

    @Test
    void exactlyOneVersionIsInForceOnEveryDaySinceTheFirst() {
        for (LocalDate day = LocalDate.of(2020, 12, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            LocalDate today = day;
            long speaking = RealRules.book().rules().stream()
                    .filter(rule -> rule.card().id().equals(RULE) && rule.speaksOn(today))
                    .count();
            assertEquals(day.isBefore(LocalDate.of(2021, 1, 1)) ? 0 : 1, speaking, today::toString);
        }
    }

    private static Report check(String text, @Nullable String places, @Nullable Integer headcount, LocalDate day) {
        TreeSet<String> codes = new TreeSet<>();
        if (places != null) {
            codes.addAll(Arrays.asList(places.strip().split(",", -1)));
        }
        return RealRules.checker().check(Posting.of(text), new Setting(day, codes, headcount));
    }

    private static String outcome(Report report) {
        List<String> asked = report.notApplied().stream()
                .filter(open -> open.ruleId().equals(RULE))
                .map(open -> "asks " + open.needs().toLowerCase(Locale.ROOT))
                .toList();
        if (!asked.isEmpty()) {
            assertEquals(1, asked.size());
            assertEquals(List.of(), law(report), "found and asked at once");
            return asked.getFirst();
        }
        return law(report).isEmpty() ? "silent" : "binds";
    }

    private static List<Finding> law(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(RULE))
                .toList();
    }
}
