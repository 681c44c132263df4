package org.jdcheck.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jdcheck.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What findings cost. A score is 100 minus the ledger, line by line.
 *
 * <p>Promises, held by property tests: the score is the sum of the printed lines; taking a finding away never lowers
 * it; a line never costs more than its most; the absence of a thing costs at least what all faults of that thing could,
 * so that deleting a bad part never pays.
 */
public record Scoring(List<Line> lines) {
    private static final int FULL = 100;

    /**
     * Costs that belong to one thing.
     *
     * @param absence the rule that finds the whole thing missing, or null
     * @param most what the line may cost at the most
     */
    public record Line(String category, @Nullable String absence, int most, List<Cost> costs) {
        public Line {
            costs = List.copyOf(costs);
        }
    }

    /**
     * What the findings of one rule cost: the first one {@code first} points, each further one half of what is left up to
     * {@code points}, rounded up, so that none costs more than the one before.
     *
     * @param evidence law, experiment, observational or convention
     */
    public record Cost(String ruleId, int points, int first, String evidence, String because) {
        int of(int count) {
            int left = points - first;
            for (int i = 1; i < count && left > 0; i++) {
                left /= 2;
            }
            return count == 0 ? 0 : points - left;
        }
    }

    /** @throws IllegalArgumentException where the lines do not add up to 100, or an absence costs less than its line */
    public Scoring {
        lines = List.copyOf(lines);
        int sum = lines.stream().mapToInt(Line::most).sum();
        if (sum != FULL) {
            throw new IllegalArgumentException("the lines may cost " + sum + " points together, not " + FULL);
        }
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            for (Cost cost : line.costs()) {
                if (cost.first() < 0 || cost.first() > cost.points()) {
                    throw new IllegalArgumentException(
                            cost.ruleId() + " costs more for its first finding than for all");
                }
                if (!seen.add(cost.ruleId())) {
                    throw new IllegalArgumentException(cost.ruleId() + " stands twice");
                }
                if (cost.ruleId().equals(line.absence()) && cost.points() < line.most()) {
                    throw new IllegalArgumentException(cost.ruleId() + " must cost what its line may cost at the most");
                }
            }
        }
    }

    /** The lines that the findings cost; findings that are waived, only possible, or of rules in preview, cost nothing. */
    public List<LedgerLine> ledger(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.counts()) {
                boolean isNew = finding.group() == null
                        || groups.computeIfAbsent(finding.ruleId(), id -> new HashSet<>())
                                .add(finding.group());
                counts.merge(finding.ruleId(), isNew ? 1 : 0, Integer::sum);
            }
        }
        List<LedgerLine> ledger = new ArrayList<>();
        Set<String> paidGroups = new HashSet<>();
        for (Line line : lines) {
            charge(line, counts, groups, paidGroups, ledger);
        }
        return ledger;
    }

    private static void charge(
            Line line,
            Map<String, Integer> counts,
            Map<String, Set<String>> groups,
            Set<String> paidGroups,
            List<LedgerLine> ledger) {
        int left = line.most();
        List<Cost> dearestFirst = line.costs().stream()
                .sorted(Comparator.comparingInt((Cost cost) -> -cost.points()).thenComparing(Cost::ruleId))
                .toList();
        for (Cost cost : dearestFirst) {
            int count = counts.getOrDefault(cost.ruleId(), 0);
            Set<String> ofRule = groups.getOrDefault(cost.ruleId(), Set.of());
            boolean paid = !ofRule.isEmpty() && paidGroups.containsAll(ofRule);
            if (count == 0 || paid) {
                continue;
            }
            paidGroups.addAll(ofRule);
            int points = Math.min(left, cost.of(count));
            if (points > 0) {
                ledger.add(new LedgerLine(
                        cost.ruleId(),
                        points,
                        count == 1 ? cost.because() : cost.because() + " (" + count + " times)",
                        line.category()));
                left -= points;
            }
        }
    }

    /** What each category keeps of its points, in the order of scoring.yaml. */
    public List<CategoryScore> categories(List<LedgerLine> ledger) {
        Map<String, Integer> most = new LinkedHashMap<>();
        lines.forEach(line -> most.merge(line.category(), line.most(), Integer::sum));
        return most.entrySet().stream()
                .map(category -> new CategoryScore(
                        category.getKey(),
                        category.getValue()
                                - ledger.stream()
                                        .filter(line -> line.category().equals(category.getKey()))
                                        .mapToInt(LedgerLine::points)
                                        .sum(),
                        category.getValue()))
                .toList();
    }

    /**
     * What fixing would bring, best first: for each rule of the ledger the score without its findings and without those of
     * other rules about the same gap, less the score now. What is waived is not fixed.
     */
    public List<Gain> gains(List<Finding> findings) {
        return gains(findings, finding -> true);
    }

    /** The same where only these findings would be fixed. */
    public List<Gain> gains(List<Finding> findings, Predicate<Finding> fixed) {
        List<LedgerLine> ledger = ledger(findings);
        int now = score(ledger);
        return ledger.stream()
                .map(LedgerLine::ruleId)
                .map(id -> new Gain(
                        id,
                        score(ledger(without(
                                        findings,
                                        fixed.and(finding -> finding.ruleId().equals(id)))))
                                - now))
                .filter(gain -> gain.points() > 0)
                .sorted(Comparator.comparingInt((Gain gain) -> -gain.points()).thenComparing(Gain::ruleId))
                .toList();
    }

    /** The findings that are left when those of the rule are fixed; who closes a gap has closed it for every rule. */
    public static List<Finding> without(String ruleId, List<Finding> findings) {
        return without(findings, finding -> finding.ruleId().equals(ruleId));
    }

    private static List<Finding> without(List<Finding> findings, Predicate<Finding> fixed) {
        Predicate<Finding> gone = fixed.and(finding -> finding.waiver() == null);
        Set<String> closed = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.group() != null && gone.test(finding)) {
                closed.add(finding.group());
            }
        }
        return findings.stream()
                .filter(finding ->
                        !gone.test(finding) && (finding.group() == null || !closed.contains(finding.group())))
                .toList();
    }

    /** 100 minus the ledger. */
    public static int score(List<LedgerLine> ledger) {
        return FULL - ledger.stream().mapToInt(LedgerLine::points).sum();
    }
}
