package org.jdcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jdcheck.RuleTester;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;
import org.jdcheck.rulebook.Unfilled;
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
        SortedMap<String, RuleSource> files = OwnRules.byId(folder);
        int kept = 0;
        int broken = 0;
        for (Map.Entry<String, RuleSource> file : files.entrySet()) {
            for (RuleTester.Promise promise : promises(ruleBook, file.getKey(), file.getValue())) {
                if (promise.problems().isEmpty()) {
                    kept++;
                } else {
                    broken++;
                    System.out.println(file.getKey() + ": " + promise.name());
                    promise.problems().forEach(problem -> System.out.println("    " + problem));
                }
            }
        }
        System.out.println(files.size() + (files.size() == 1 ? " rule, " : " rules, ") + kept + " promises kept, "
                + broken + " broken");
        return broken == 0 ? 0 : 1;
    }

    /** Where something is yet to be filled in, the examples cannot hold either, and would only hide it. */
    private static List<RuleTester.Promise> promises(RuleBook ruleBook, String id, RuleSource file) {
        List<String> unfilled = Unfilled.in(file);
        return unfilled.isEmpty()
                ? new RuleTester(ruleBook).promises(Objects.requireNonNull(ruleBook.card(id)))
                : List.of(new RuleTester.Promise("has nothing left to fill in", unfilled));
    }
}
