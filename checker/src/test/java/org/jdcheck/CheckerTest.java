package org.jdcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.TextRenderer;
import org.jdcheck.rule.Finding;
import org.jdcheck.score.LedgerLine;
import org.junit.jupiter.api.Test;

/** What holds of the report of any text whatsoever. */
class CheckerTest {
    private static final Checker CHECKER = RealRules.checker();
    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 23));

    @Test
    void anyTextHasAReportThatQuotesItWordForWord() {
        Random random = new Random(20261125);
        for (int round = 0; round < 400; round++) {
            String text = RandomText.of(random, random.nextInt(150));
            int seen = round;
            try {
                assertTrue(holds(text, CHECKER.check(Posting.of(text), SETTING)), () -> "text " + seen);
            } catch (RuntimeException e) {
                fail("text " + seen, e);
            }
        }
    }

    private static boolean holds(String text, Report report) {
        int cost = report.ledger().stream().mapToInt(LedgerLine::points).sum();
        assertEquals(100 - cost, Objects.requireNonNull(report.score()));
        for (Finding finding : report.findings()) {
            Integer start = finding.start();
            Integer end = finding.end();
            if (start == null || end == null) {
                assertEquals("", finding.quote());
            } else {
                assertEquals(text.substring(start, end), finding.quote());
                assertTrue(end > start);
                assertTrue(text.startsWith(Objects.requireNonNull(finding.suffix()), end));
                assertTrue(text.substring(0, start).endsWith(Objects.requireNonNull(finding.prefix())));
            }
        }
        List<String> fingerprints =
                report.findings().stream().map(Finding::fingerprint).toList();
        assertEquals(fingerprints.size(), fingerprints.stream().distinct().count());
        assertEquals(report, ReportJson.read(ReportJson.write(report)));
        return new TextRenderer(RealRules.book(), false).render(report).lines().allMatch(line -> !line.endsWith(" "));
    }

    @Test
    void theSamePostingSettingAndRulesGiveTheSameBytesOnManyThreadsAtOnce() {
        String text =
                "Baker\n\nSalary: $ - $\n\nDuties\n- Bake with a young team\n- Keep the ovens clean\n- Sell bread\n";
        String alone = ReportJson.write(CHECKER.check(Posting.of(text), SETTING));
        IntStream.range(0, 400)
                .parallel()
                .forEach(i -> assertEquals(alone, ReportJson.write(CHECKER.check(Posting.of(text), SETTING))));
    }

    @Test
    void aFindingKeepsItsFingerprintWhenOtherWordsChange() {
        String before = "Baker\n\nSalary: $ - $\n\nYou bake bread.\n";
        String after = "Senior Baker\n\nIt is good bread.\n\nSalary: $ - $\n\nYou bake bread and cakes.\n";
        assertEquals(fingerprint(before), fingerprint(after));
    }

    private static String fingerprint(String text) {
        return CHECKER.check(Posting.of(text), SETTING).findings().stream()
                .filter(finding -> finding.ruleId().equals("pay/placeholder"))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSettingIsAllThatIsKnownBesideTheWords() {
        Setting texas = new Setting(SETTING.asOf(), new TreeSet<>(List.of("US-TX")), 12);
        Report report = CHECKER.check(Posting.of("Baker\n\nYou bake bread.\n"), texas);
        assertEquals(SETTING.asOf(), report.asOf());
        assertEquals(List.of(), report.notApplied());
    }
}
