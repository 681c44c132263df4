package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jdcheck.report.ReportJson;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Severity;
import org.jdcheck.rules.Drafts.Checked;
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the checker finds in the project's own drafts, from the text to the verdict, on exactly the right words. */
class DraftsTest {
    @Nested
    class TheBackendPage {
        private final Checked draft = Drafts.check("backend-software-engineer.txt");

        @Test
        void isCalledWhatTheLineOfDutiesAndSkillsCallsIt() {
            assertEquals("Backend Software Engineer", draft.report().title());
        }

        @Test
        void hasAnEmptyPaySlotAndIsNotSaidToNameNoPay() {
            assertEquals(List.of("💰 € – €"), draft.quotes("pay/placeholder"));
            assertEquals(List.of(), draft.quotes("pay/missing"));
        }

        @Test
        void hasThreeDutiesOfAnotherTeam() {
            assertEquals(
                    List.of(
                            "Handle occasional requests for data, with some exploratory sales analysis on the side",
                            "Sharpen the vision and the roadmap for data across our whole organisation",
                            "Attend weekly rituals inside the analytics squad"),
                    draft.quotes("role/mismatched-duty"));
        }

        @Test
        void mayCollaborateWithDataTeams() {
            assertNothingOn("Collaborate with the data engineering and analytics teams");
        }

        @Test
        void mayNameOtherOccupationsAsCareerMoves() {
            assertNothingOn("Data Engineer\n");
            assertNothingOn("Site Reliability Engineer\n");
            assertNothingOn("Security Engineer\n");
        }

        @Test
        void asksForYearsThatDoNotFitTogether() {
            List<String> found = draft.quotes("role/contradiction");
            assertTrue(found.contains("7+ years"), () -> found.toString());
            assertTrue(found.contains("5+ years"), () -> found.toString());
            assertEquals(2, found.size());
            String all = draft.report().findings().stream()
                    .filter(finding -> finding.ruleId().equals("role/contradiction"))
                    .map(Finding::message)
                    .toList()
                    .toString();
            assertTrue(all.contains("3–7 years"), all);
        }

        @Test
        void prefersAMasters() {
            assertEquals(List.of("Master's degree in Software Engineering"), draft.quotes("role/preferred-degree"));
        }

        @Test
        void demandsNoDegreeWithoutAnAlternative() {
            assertEquals(List.of(), draft.quotes("role/degree-overstated"));
            assertNothingOn("Bachelor's degree");
        }

        @Test
        void demandsTooMuch() {
            assertEquals(List.of(""), draft.quotes("role/too-many-requirements"));
        }

        @Test
        void hasARunOfKeywordsAndALineOfTags() {
            List<String> found = draft.quotes("structure/keyword-stuffing");
            assertEquals(2, found.size());
            assertEquals("Backend DevelopmentWebServicesCloudTooling", found.getFirst());
            assertEquals(
                    "Search terms: Backend Software Engineer, JVM, gRPC, PostgreSQL, event streaming, containers, tracing.",
                    found.getLast());
        }

        @Test
        void hasALeftoverOfItsPage() {
            assertEquals(List.of("Back to Jobs"), draft.quotes("structure/page-residue"));
        }

        @Test
        void lacksPlaceBenefitsWayToApplyEqualOpportunityAndType() {
            for (String missing :
                    List.of("location", "benefits", "how-to-apply", "equal-opportunity", "employment-type")) {
                assertEquals(List.of(""), draft.quotes("structure/missing-" + missing), missing);
            }
        }

        @Test
        void doesNotLackDutiesOrRequirements() {
            assertEquals(List.of(), draft.quotes("structure/missing-duties"));
            assertEquals(List.of(), draft.quotes("structure/missing-requirements"));
        }

        @Test
        void mayDriveOwnAndChampion() {
            assertNothingOn("Drive the split");
            assertNothingOn("Own the message broker");
            assertNothingOn("Champion unit tests");
            assertEquals(List.of(), draft.quotes("bias/gender"));
        }

        @Test
        void isForAPersonToLookAtAndLeavesOneQuestionOpen() {
            assertEquals(Verdict.REVIEW, draft.report().verdict());
            assertEquals(1, draft.report().notApplied().size());
            var open = draft.report().notApplied().getFirst();
            assertEquals("law/us-co-pay-range", open.ruleId());
            assertEquals("place", open.needs());
            assertTrue(open.question().startsWith("Where is the job?"), open.question());
        }

        @Test
        void tripsNoOtherRule() {
            assertEquals(
                    List.of(
                            "pay/placeholder",
                            "role/contradiction",
                            "role/mismatched-duty",
                            "role/preferred-degree",
                            "role/too-many-requirements",
                            "structure/keyword-stuffing",
                            "structure/missing-benefits",
                            "structure/missing-employment-type",
                            "structure/missing-equal-opportunity",
                            "structure/missing-how-to-apply",
                            "structure/missing-location",
                            "structure/page-residue"),
                    draft.ruleIds());
        }

        private void assertNothingOn(String words) {
            int start = draft.text().indexOf(words);
            assertTrue(start >= 0, () -> "the draft no longer says \"" + words + "\"");
            int end = start + words.length();
            List<Finding> on = draft.report().findings().stream()
                    .filter(finding -> finding.start() != null && finding.end() != null)
                    .filter(finding -> Objects.requireNonNull(finding.start()) < end
                            && Objects.requireNonNull(finding.end()) > start)
                    .toList();
            assertEquals(List.of(), on);
        }
    }

    @Nested
    class TheCleanWarehousePage {
        private final Checked draft = Drafts.check("warehouse-operative-clean.txt");

        @Test
        void isReadyWithHardlyAPointLost() {
            assertEquals(Verdict.READY, draft.report().verdict());
            assertTrue(score(draft) >= 95, () -> "score " + score(draft));
        }

        @Test
        void hasNoViolationAndNoDefectAndNoOpenQuestion() {
            assertEquals(
                    List.of(),
                    draft.report().findings().stream()
                            .filter(finding -> finding.severity() != Severity.ADVICE)
                            .toList());
            assertEquals(List.of(), draft.report().notApplied());
        }
    }

    @Nested
    class TheStoreManagerInDenver {
        private final Checked draft = Drafts.check("store-manager-denver.txt");

        @Test
        void isBlockedByTheLawOfColorado() {
            assertEquals(Verdict.BLOCKED, draft.report().verdict());
            List<Finding> law = draft.report().findings().stream()
                    .filter(finding -> finding.ruleId().equals("law/us-co-pay-range"))
                    .toList();
            assertEquals(2, law.size());
            law.forEach(finding -> {
                assertEquals(List.of("US-CO"), finding.places());
                assertEquals("us-co/pay-range", finding.law());
                assertFalse(finding.citations().isEmpty());
            });
        }

        @Test
        void namesOneEndOfThePayAndNoBenefits() {
            assertEquals(List.of("", "up to $68,000 per year"), draft.quotes("law/us-co-pay-range"));
            assertEquals(List.of("up to $68,000 per year"), draft.quotes("pay/open-ended"));
            assertEquals(List.of(""), draft.quotes("structure/missing-benefits"));
        }

        @Test
        void paysForEachGapOnce() {
            List<String> charged =
                    draft.report().ledger().stream().map(LedgerLine::ruleId).toList();
            assertEquals(2, charged.size(), charged::toString);
        }

        @Test
        void leavesNoQuestionOpen() {
            assertEquals(List.of(), draft.report().notApplied());
        }

        @Test
        void tripsNoOtherRule() {
            assertEquals(
                    List.of("law/us-co-pay-range", "pay/open-ended", "structure/missing-benefits", "title/capitals"),
                    draft.ruleIds());
        }
    }

    @Nested
    class EveryDraft {
        @Test
        void isQuotedWordForWord() {
            for (String name : Drafts.names()) {
                Checked draft = Drafts.check(name);
                for (Finding finding : draft.report().findings()) {
                    Integer start = finding.start();
                    Integer end = finding.end();
                    if (start == null || end == null) {
                        assertEquals("", finding.quote());
                        continue;
                    }
                    assertEquals(draft.text().substring(start, end), finding.quote());
                    assertFalse(finding.quote().isBlank());
                    long breaksBefore = draft.text()
                            .substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
                    assertEquals(breaksBefore + 1, (long) Objects.requireNonNull(finding.line()));
                }
            }
        }

        @Test
        void hasAScoreThatIsTheSumOfItsLedger() {
            for (String name : Drafts.names()) {
                Checked draft = Drafts.check(name);
                int cost = draft.report().ledger().stream()
                        .mapToInt(LedgerLine::points)
                        .sum();
                assertEquals(100 - cost, score(draft), name);
            }
        }

        @Test
        void givesTheSameReportTwiceAndAnEqualOneReadBack() {
            for (String name : Drafts.names()) {
                String json = ReportJson.write(Drafts.check(name).report());
                assertEquals(json, ReportJson.write(Drafts.check(name).report()));
                assertEquals(Drafts.check(name).report(), ReportJson.read(json));
            }
        }

        @Test
        void hasFindingsInTheirOrderEachWithAFingerprintOfItsOwn() {
            for (String name : Drafts.names()) {
                List<Finding> findings = Drafts.check(name).report().findings();
                List<Integer> starts = findings.stream()
                        .map(finding -> Objects.requireNonNullElse(finding.start(), -1))
                        .toList();
                assertEquals(starts.stream().sorted().toList(), starts, name);
                assertEquals(
                        findings.size(),
                        findings.stream().map(Finding::fingerprint).distinct().count(),
                        name);
            }
        }

        @Test
        void meansTheSameWithTheLineBreaksOfWindows() {
            for (String name : Drafts.names()) {
                Checked unix = Drafts.check(name);
                Checked windows = Drafts.checkText(Drafts.text(name).replace("\n", "\r\n"), name);
                assertEquals(unix.ruleIds(), windows.ruleIds(), name);
                assertEquals(unix.report().score(), windows.report().score(), name);
                assertEquals(fingerprints(unix), fingerprints(windows), name);
            }
        }

        private List<String> fingerprints(Checked draft) {
            return draft.report().findings().stream().map(Finding::fingerprint).toList();
        }
    }

    private static int score(Checked draft) {
        return Objects.requireNonNull(draft.report().score());
    }
}
