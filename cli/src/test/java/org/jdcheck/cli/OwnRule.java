package org.jdcheck.cli;

/** A rule as a user writes one. */
final class OwnRule {
    static final String TEA = """
            title: Tea is no benefit
            severity: advice
            confidence: likely
            status: stable
            since: "1.0"
            why: Everybody has tea.
            match: {phrases: [free tea]}
            say: "\\"{quote}\\" is nothing special."
            fix: Leave it out.
            examples:
              bad: ["We offer [[free tea]]."]
              good: ["We sell tea."]
            """;

    private OwnRule() {}
}
