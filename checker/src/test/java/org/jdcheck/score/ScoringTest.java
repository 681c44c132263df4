package org.jdcheck.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jdcheck.RealRules;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.score.Scoring.Cost;
import org.jdcheck.score.Scoring.Line;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the score promises, with the points as they are shipped. */
class ScoringTest {
    private static final Scoring SCORING = RealRules.book().scoring();
    private static final List<String> COSTING = SCORING.lines().stream()
            .flatMap(line -> line.costs().stream())
            .map(Cost::ruleId)
            .toList();
    private static final List<String> ALL = List.copyOf(RealRules.book().cards().keySet());

    @Nested
    class AnyFindings {
        @Test
        void costWhatTheLedgerSaysNeitherMoreNorLess() {
            Random random = new Random(1);
            for (int round = 0; round < 2_000; round++) {
                List<LedgerLine> ledger = SCORING.ledger(findings(random));
                int cost = ledger.stream().mapToInt(LedgerLine::points).sum();
                assertEquals(100 - cost, Scoring.score(ledger));
                assertTrue(cost >= 0 && cost <= 100, () -> "cost " + cost);
                assertTrue(ledger.stream().allMatch(line -> line.points() > 0));
                assertEquals(
                        ledger.size(),
                        ledger.stream().map(LedgerLine::ruleId).distinct().count());
            }
        }

        @Test
        void costNoMoreWhenOneOfThemIsFixed() {
            Random random = new Random(2);
            for (int round = 0; round < 2_000; round++) {
                List<Finding> findings = findings(random);
                int before = score(findings);
                for (int i = 0; i < findings.size(); i++) {
                    List<Finding> fixed = new ArrayList<>(findings);
                    Finding gone = fixed.remove(i);
                    assertTrue(score(fixed) >= before, () -> "fixing " + gone.ruleId() + " among " + ids(findings));
                }
            }
        }

        @Test
        void costTheSameInWhateverOrderTheyCome() {
            Random random = new Random(3);
            for (int round = 0; round < 500; round++) {
                List<Finding> findings = new ArrayList<>(findings(random));
                int before = score(findings);
                Collections.shuffle(findings, random);
                assertEquals(before, score(findings));
            }
        }
    }

    @Nested
    class Categories {
        @Test
        void addUpToTheScoreAndToAHundredWhereNothingIsWrong() {
            Random random = new Random(5);
            for (int round = 0; round < 2_000; round++) {
                List<LedgerLine> ledger = SCORING.ledger(findings(random));
                List<CategoryScore> categories = SCORING.categories(ledger);
                assertEquals(
                        Scoring.score(ledger),
                        categories.stream().mapToInt(CategoryScore::points).sum());
                assertEquals(
                        100, categories.stream().mapToInt(CategoryScore::most).sum());
                assertTrue(categories.stream().allMatch(c -> c.points() >= 0 && c.points() <= c.most()));
            }
        }

        @Test
        void loseOnlyTheirOwnPoints() {
            for (Line line : SCORING.lines()) {
                for (Cost cost : line.costs()) {
                    SCORING.categories(SCORING.ledger(List.of(Findings.of(cost.ruleId())))).stream()
                            .filter(category -> !category.category().equals(line.category()))
                            .forEach(category -> assertEquals(category.most(), category.points(), cost::ruleId));
                }
            }
        }
    }

    @Nested
    class Gains {
        @Test
        void areWhatTheScoreRisesByWhenTheFindingsOfTheRuleAndOfItsGapAreGone() {
            Random random = new Random(6);
            for (int round = 0; round < 2_000; round++) {
                List<Finding> findings = findings(random);
                for (Gain gain : SCORING.gains(findings)) {
                    List<Finding> left = Scoring.without(gain.ruleId(), findings);
                    assertTrue(left.stream().noneMatch(f -> f.ruleId().equals(gain.ruleId())));
                    assertEquals(score(findings) + gain.points(), score(left), gain::ruleId);
                }
            }
        }

        @Test
        void comeBestFirstAndNoneIsNothing() {
            Random random = new Random(7);
            for (int round = 0; round < 2_000; round++) {
                List<Gain> gains = SCORING.gains(findings(random));
                assertTrue(gains.stream().allMatch(gain -> gain.points() > 0));
                for (int i = 1; i < gains.size(); i++) {
                    assertTrue(gains.get(i - 1).points() >= gains.get(i).points(), gains::toString);
                }
            }
        }

        @Test
        void areThereWhereverPointsAreLostThatOneRuleAloneHasTaken() {
            for (String id : COSTING) {
                List<Finding> findings = List.of(Findings.of(id));
                assertEquals(List.of(new Gain(id, 100 - score(findings))), SCORING.gains(findings));
            }
        }

        @Test
        void takenOneAfterAnotherLeadToAHundred() {
            Random random = new Random(8);
            for (int round = 0; round < 500; round++) {
                List<Finding> findings = findings(random);
                while (!SCORING.ledger(findings).isEmpty()) {
                    List<Gain> gains = SCORING.gains(findings);
                    String next = gains.isEmpty()
                            ? SCORING.ledger(findings).getFirst().ruleId()
                            : gains.getFirst().ruleId();
                    findings = Scoring.without(next, findings);
                }
                assertEquals(100, score(findings));
            }
        }

        @Test
        void ofOneGapAreNamedOnce() {
            Finding placeholder =
                    Findings.of("pay/placeholder", Severity.DEFECT, Confidence.CERTAIN, Status.STABLE, "pay-figure");
            Finding vague = Findings.of("pay/vague", Severity.ADVICE, Confidence.LIKELY, Status.STABLE, "pay-figure");
            List<Finding> both = List.of(placeholder, vague);
            assertEquals(List.of(new Gain("pay/placeholder", 100 - score(both))), SCORING.gains(both));
        }
    }

    @Nested
    class TheOrder {
        @Test
        void ofTheRulesInScoringDoesNotMatter() {
            Random random = new Random(9);
            for (int round = 0; round < 500; round++) {
                List<Finding> findings = findings(random);
                Scoring other = shuffled(random);
                assertEquals(sorted(SCORING.ledger(findings)), sorted(other.ledger(findings)));
                assertEquals(SCORING.gains(findings), other.gains(findings));
            }
        }

        private Scoring shuffled(Random random) {
            List<Line> lines = new ArrayList<>();
            for (Line line : SCORING.lines()) {
                List<Cost> costs = new ArrayList<>(line.costs());
                Collections.shuffle(costs, random);
                lines.add(new Line(line.category(), line.absence(), line.most(), costs));
            }
            Collections.shuffle(lines, random);
            return new Scoring(lines);
        }

        private static List<LedgerLine> sorted(List<LedgerLine> ledger) {
            return ledger.stream()
                    .sorted(Comparator.comparing(LedgerLine::ruleId))
                    .toList();
        }
    }

    @Nested
    class OneRule {
        @Test
        void costsNoMoreForEachFurtherFindingThanForTheOneBefore() {
            Random random = new Random(10);
            for (int round = 0; round < 300; round++) {
                List<Finding> others = findings(random);
                String id = COSTING.get(random.nextInt(COSTING.size()));
                List<Finding> findings = new ArrayList<>(others);
                findings.removeIf(finding -> finding.ruleId().equals(id));
                int last = 100;
                for (int count = 0; count < 8; count++) {
                    int before = score(findings);
                    findings.add(Findings.of(id));
                    int cost = before - score(findings);
                    int most = last;
                    assertTrue(count == 0 || cost <= most, () -> id + " cost " + most + " and then " + cost);
                    last = cost;
                }
            }
        }

        @Test
        void costsNoMoreThanItsPointsHoweverOftenItFinds() {
            for (Line line : SCORING.lines()) {
                for (Cost cost : line.costs()) {
                    int last = 100;
                    for (int count : List.of(1, 2, 3, 5, 10, 100)) {
                        int score = score(Collections.nCopies(count, Findings.of(cost.ruleId())));
                        assertTrue(score <= last, cost::ruleId);
                        assertTrue(score >= 100 - Math.min(cost.points(), line.most()), cost::ruleId);
                        last = score;
                    }
                }
            }
        }

        @Test
        void costsSomethingForItsFirstFinding() {
            COSTING.forEach(id -> assertTrue(score(List.of(Findings.of(id))) < 100, id));
        }
    }

    @Nested
    class AnAbsence {
        @Test
        void costsAtLeastWhatAnyFaultsOfTheThingCost() {
            Random random = new Random(4);
            for (Line line : SCORING.lines()) {
                String absence = line.absence();
                if (absence == null) {
                    continue;
                }
                int absent = score(List.of(Findings.of(absence)));
                for (int round = 0; round < 300; round++) {
                    List<Finding> faults = new ArrayList<>();
                    for (Cost cost : line.costs()) {
                        faults.addAll(Collections.nCopies(random.nextInt(6), Findings.of(cost.ruleId())));
                    }
                    assertTrue(score(faults) >= absent, () -> absence + " is cheaper than " + ids(faults));
                }
            }
        }

        @Test
        void costsAtLeastWhatItTookAwayWhateverElseIsFound() {
            Random random = new Random(11);
            for (int round = 0; round < 2_000; round++) {
                List<Finding> findings = findings(random);
                for (Line line : SCORING.lines()) {
                    String absence = line.absence();
                    if (absence == null) {
                        continue;
                    }
                    List<String> faults =
                            line.costs().stream().map(Cost::ruleId).toList();
                    List<Finding> deleted = new ArrayList<>(findings);
                    deleted.removeIf(finding -> faults.contains(finding.ruleId()));
                    deleted.add(Findings.of(absence));
                    assertTrue(score(deleted) <= score(findings), () -> "deleting pays: " + absence + ids(findings));
                }
            }
        }

        @Test
        void thatWouldCostLessThanItsLineIsRefused() {
            Cost cheap = new Cost("pay/missing", 5, 5, "law", "no pay");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Scoring(List.of(new Line("pay", "pay/missing", 100, List.of(cheap)))));
        }
    }

    @Nested
    class NoPoints {
        @Test
        void areTakenForPossibleFindingsAndForRulesInPreview() {
            for (String id : COSTING) {
                Finding possible = Findings.of(id, Severity.DEFECT, Confidence.POSSIBLE, Status.STABLE, null);
                Finding preview = Findings.of(id, Severity.DEFECT, Confidence.CERTAIN, Status.PREVIEW, null);
                assertEquals(List.of(), SCORING.ledger(List.of(possible, preview)), id);
            }
        }

        @Test
        void areTakenTwiceForOneGap() {
            Finding placeholder =
                    Findings.of("pay/placeholder", Severity.DEFECT, Confidence.CERTAIN, Status.STABLE, "pay-figure");
            Finding vague = Findings.of("pay/vague", Severity.ADVICE, Confidence.LIKELY, Status.STABLE, "pay-figure");
            assertEquals(score(List.of(placeholder)), score(List.of(placeholder, vague)));
        }

        @Test
        void areTakenForNothing() {
            assertEquals(100, score(List.of()));
        }
    }

    @Test
    void pointsThatDoNotAddUpToAHundredAreRefused() {
        Cost cost = new Cost("pay/missing", 99, 99, "law", "no pay");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Scoring(List.of(new Line("pay", "pay/missing", 99, List.of(cost)))));
    }

    private static List<Finding> findings(Random random) {
        List<Finding> findings = new ArrayList<>();
        int kinds = random.nextInt(12);
        for (int i = 0; i < kinds; i++) {
            String id = ALL.get(random.nextInt(ALL.size()));
            Finding finding = Findings.of(id);
            if (random.nextInt(6) == 0) {
                Confidence confidence = random.nextBoolean() ? Confidence.POSSIBLE : Confidence.CERTAIN;
                Status status = random.nextInt(4) == 0 ? Status.PREVIEW : Status.STABLE;
                finding = Findings.of(id, finding.severity(), confidence, status, finding.group());
            }
            findings.addAll(Collections.nCopies(1 + random.nextInt(4), finding));
        }
        return findings;
    }

    private static int score(List<Finding> findings) {
        return Scoring.score(SCORING.ledger(findings));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
