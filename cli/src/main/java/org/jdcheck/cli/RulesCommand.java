package org.jdcheck.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.report.RuleText;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the rules, or explains one of them.")
final class RulesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule, such as pay/placeholder.")
    @Nullable
    String id;

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

    @Override
    public Integer call() {
        RuleBook ruleBook = ShippedRules.ruleBook();
        if (id == null) {
            for (RuleCard card : ruleBook.cards().values()) {
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %-10s %-9s %s%n",
                        card.id(),
                        card.severity().name().toLowerCase(Locale.ROOT),
                        card.status() == Status.PREVIEW
                                ? "preview"
                                : card.confidence().name().toLowerCase(Locale.ROOT),
                        card.title());
            }
            return 0;
        }
        RuleCard card = byIdOrLaw(ruleBook, id);
        if (card == null) {
            throw new CliException("There is no rule \"" + id + "\"; ./jdcheck rules lists them.");
        }
        System.out.print(RuleText.of(card));
        return 0;
    }
}
