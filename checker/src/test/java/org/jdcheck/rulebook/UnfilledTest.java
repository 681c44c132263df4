package org.jdcheck.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnfilledTest {
    @Test
    void whatBeginsWithTodoIsNamedWithItsLineAndKey() {
        assertEquals(
                List.of(
                        "line 2, title: TODO what is wrong",
                        "line 5, phrases: TODO words to find",
                        "line 6, unless: TODO these",
                        "line 9, bad: TODO a sentence with [[the words]] in it"),
                left("""
                        # TODO stands in an explanation
                        title: "TODO what is wrong"
                        match:
                          phrases:
                            - TODO words to find
                          unless: [TODO these]
                        examples:
                          bad:
                            - TODO a sentence with [[the words]] in it
                        """));
    }

    @Test
    void aTextBelowItsKeyCountsToThatKey() {
        assertEquals(List.of("line 2, why: TODO the reason"), left("why: >\n  TODO the reason\n"));
    }

    @Test
    void todoInsideOfASentenceOrWithAColonIsWhatAPostingMayHold() {
        assertEquals(
                List.of(), left("bad:\n  - \"[[TODO:]] ask Anna\"\n  - We keep a TODO list.\n  - '(?-i:\\bTODO:)'\n"));
    }

    private static List<String> left(String text) {
        return Unfilled.in(new RuleSource("house/tea.yaml", text));
    }
}
