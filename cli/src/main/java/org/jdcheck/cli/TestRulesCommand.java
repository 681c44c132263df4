package org.jdcheck.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jdcheck.RuleTester;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the examples of every rule. */
@Command(
        name = "test-rules",
        mixinStandardHelpOptions = true,
        description = "Runs the examples of the shipped rules, or of the rules in a folder of your own.",
        footer = {"", "Exit status: 0 every example holds; 1 one does not; 2 a rule cannot be read."})
final class TestRulesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "A folder with rules such as house/my-rule.yaml.")
    @Nullable
    Path folder;

    @Override
    public Integer call() {
        RuleBook ruleBook = OwnRules.ruleBook(folder);
        Set<String> ids = folder == null ? ruleBook.cards().keySet() : OwnRules.ids(folder);
        RuleTester tester = new RuleTester(ruleBook);
        int kept = 0;
        int broken = 0;
        for (String id : ids) {
            RuleCard card = Objects.requireNonNull(ruleBook.card(id));
            for (RuleTester.Promise promise : tester.promises(card)) {
                if (promise.problems().isEmpty()) {
                    kept++;
                } else {
                    broken++;
                    System.out.println(id + ": " + promise.name());
                    promise.problems().forEach(problem -> System.out.println("    " + problem));
                }
            }
        }
        System.out.println(ids.size() + (ids.size() == 1 ? " rule, " : " rules, ") + kept + " promises kept, " + broken
                + " broken");
        return broken == 0 ? 0 : 1;
    }
}
