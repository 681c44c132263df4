package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.RuleTester;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of every rule are its tests. */
class EveryRuleTest {
    private static final Path RULES = Path.of("target/classes/rules");

    @TestFactory
    Stream<DynamicContainer> everyRuleKeepsItsPromises() throws IOException {
        RuleBook ruleBook = RuleBook.of(sources());
        assertFalse(ruleBook.cards().isEmpty());
        RuleTester tester = new RuleTester(ruleBook);
        return ruleBook.cards().values().stream()
                .map(card -> DynamicContainer.dynamicContainer(
                        card.id(),
                        tester.promises(card).stream()
                                .map(promise -> DynamicTest.dynamicTest(
                                        promise.name(), () -> assertEquals(List.of(), promise.problems())))));
    }

    static List<RuleSource> sources() throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(RuleBook.KNOWLEDGE))
                    .toList()) {
                sources.add(
                        new RuleSource(RULES.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return sources;
    }
}
