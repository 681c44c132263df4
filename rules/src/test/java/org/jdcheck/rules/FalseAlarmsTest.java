package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that sound like a fault and are none: the traps that other tools fall into. */
class FalseAlarmsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Women and people of every origin are welcome to apply.",
                "We particularly welcome applications from women.",
                "You answer within the agreed response time and show competence and independence.",
                "You will drive change, own the roadmap and champion quality.",
                "You are data-driven, and data driven decisions are yours.",
                "The flag is disabled by default; orphan processes are killed by the host.",
                "You must be authorised to work in the UK.",
                "You speak fluent French.",
                "You must be 18 or older to serve alcohol.",
                "You care for young people aged 11 to 17.",
                "You are a team player.",
                "You are a key player in our bakery.",
                "We have been baking for more than forty years.",
                "You look after hybrid cars at remote sites.",
                "A ghost story, the hostess trolley, and the shebang line.",
                "You need no rockstar manners.",
            })
    void areNotRaised(String line) {
        assertNothing(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duties\n- Sell shoes to the young\n- Team meetings on Fridays",
                "Duties\n- Look after those who are young\n\n- Professional cleaning of the shop",
                "We train whoever is recent.\n\nDuties\n- Care for the young\n- Candidate files are yours to keep",
            })
    void areNotPutTogetherFromTwoItems(String text) {
        assertNothing(text);
    }

    @Test
    void anEmptyPaySlotIsOneFinding() {
        assertEquals(
                List.of("pay/placeholder"),
                Drafts.checkText("Baker\n\nPay: £XX,XXX - £XX,XXX a year\n", "x").report().findings().stream()
                        .filter(finding -> finding.start() != null)
                        .map(finding -> finding.ruleId())
                        .toList());
    }

    @Test
    void aCompetitiveSalaryIsVagueAndNothingElse() {
        assertEquals(
                List.of("pay/vague"),
                Drafts.checkText("Baker\n\nWe offer a competitive salary.\n", "x").report().findings().stream()
                        .filter(finding -> finding.start() != null)
                        .map(finding -> finding.ruleId())
                        .toList());
    }

    private static void assertNothing(String line) {
        assertEquals(
                List.of(),
                Drafts.checkText("Baker\n\n" + line + "\n", "x").report().findings().stream()
                        .filter(finding -> finding.start() != null || finding.severity() == Severity.VIOLATION)
                        .toList());
    }
}
