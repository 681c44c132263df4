package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;
import org.jdcheck.rulebook.Unfilled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/rules.md lists the rules as they are. {@code -Drules.update=true} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    private static List<RuleSource> sources = List.of();
    private static String page = "";

    @BeforeAll
    static void makeThePageOnce() throws IOException {
        sources = EveryRuleTest.sources();
        page = RulesPage.of(RuleBook.of(sources));
    }

    @Test
    void thePageListsTheRulesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("rules.update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "docs/rules.md; -Drules.update=true writes it anew");
    }

    @Test
    void aLineShowsWhatTheFileAndTheScoringSay() {
        assertTrue(
                page.contains(
                        "| [pay/missing](../rules/pay/missing.yaml) | No pay named | advice | likely | observational |"
                                + " stable | 1.0 | 16 |\n"),
                page);
    }

    @Test
    void aRuleWithoutPointsShowsTheKindOfItsEvidence() {
        assertTrue(page.contains("| violation | certain | law | stable | 1.0 | none |\n"), page);
    }

    @Test
    void noShippedRuleHasSomethingLeftToFillIn() {
        for (RuleSource source : sources) {
            assertEquals(List.of(), Unfilled.in(source), source.name());
        }
    }
}
