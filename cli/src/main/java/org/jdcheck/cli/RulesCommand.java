package org.jdcheck.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jdcheck.report.RuleSummary;
import org.jdcheck.report.RuleText;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules with severity, confidence, evidence and status, or explains one of them.")
final class RulesCommand implements Callable<Integer> {
    private static final int WIDEST_EVIDENCE = 24;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule, such as pay/placeholder.")
    @Nullable
    String id;

    @Mixin
    OwnRulesOption ownRules = new OwnRulesOption();

    @Override
    public Integer call() {
        RuleBook ruleBook = OwnRules.ruleBook(ownRules.folder);
        if (id == null) {
            list(RuleSummary.all(ruleBook));
            return 0;
        }
        RuleCard card = byIdOrLaw(ruleBook, id);
        if (card == null) {
            throw new CliException("There is no rule \"" + id + "\"; ./jdcheck rules lists them.");
        }
        System.out.print(RuleText.of(RuleSummary.of(ruleBook, card)));
        return 0;
    }

    /** The rule of that id, or the one that a report's {@code law} names; null where there is neither. */
    private static @Nullable RuleCard byIdOrLaw(RuleBook ruleBook, String id) {
        RuleCard card = ruleBook.card(id);
        return card != null
                ? card
                : ruleBook.cards().values().stream()
                        .filter(other -> other.entries().stream()
                                .anyMatch(entry -> entry.law().equals(id)))
                        .findFirst()
                        .orElse(null);
    }

    private static void list(List<RuleSummary> rules) {
        int longest =
                rules.stream().mapToInt(rule -> rule.card().id().length()).max().orElse(1);
        int widest =
                rules.stream().mapToInt(rule -> evidence(rule).length()).max().orElse(1);
        for (RuleSummary rule : rules) {
            RuleCard card = rule.card();
            System.out.printf(
                    Locale.ROOT,
                    "%-" + longest + "s  %-9s  %-8s  %-" + widest + "s  %-7s  %s%n",
                    card.id(),
                    RuleSummary.word(card.severity()),
                    RuleSummary.word(card.confidence()),
                    evidence(rule),
                    RuleSummary.word(card.status()),
                    card.title());
        }
    }

    private static String evidence(RuleSummary rule) {
        String evidence = rule.evidence();
        return evidence.length() <= WIDEST_EVIDENCE ? evidence : evidence.substring(0, WIDEST_EVIDENCE - 1) + "…";
    }
}
