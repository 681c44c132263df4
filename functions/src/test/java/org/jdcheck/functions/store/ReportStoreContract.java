package org.jdcheck.functions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.RuleBookId;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Severity;
import org.jdcheck.rule.Status;
import org.jdcheck.rulebook.Digests;
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of reports promises. Each test has tenants of its own, so one store serves them all. */
public abstract class ReportStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final int MOST = 1000;

    private final String tenant = "tenant-" + UUID.randomUUID();

    /** The store under test. */
    protected abstract ReportStore store();

    @Test
    void whatWasSavedIsFoundAgainWordForWord() {
        StoredReport saved =
                stored("eng-42", at(0), report(Verdict.REVIEW, 71, finding("pay/placeholder", "💰 $ - $")));

        store().save(saved);

        assertEquals(Optional.of(saved), store().find(tenant, saved.id()));
        assertEquals(Optional.of(Summary.of(saved)), store().latest(tenant, "eng-42"));
    }

    @Test
    void anUnreadableUploadIsKeptWithItsReason() {
        StoredReport saved = stored(
                "eng-42",
                at(0),
                Report.unreadable("The file is empty.", DAY, new RuleBookId("1.0", "0123456789abcdef")));

        store().save(saved);

        assertEquals(Optional.of(saved), store().find(tenant, saved.id()));
        assertEquals(
                Verdict.UNREADABLE,
                store().latest(tenant, "eng-42").orElseThrow().verdict());
    }

    @Test
    void whatWasNeverSavedIsNotFound() {
        assertEquals(Optional.empty(), store().find(tenant, "0".repeat(40)));
        assertEquals(Optional.empty(), store().latest(tenant, "eng-42"));
        assertEquals(new Page(List.of(), null), store().history(tenant, "eng-42", 10, null));
        assertEquals(List.of(), store().worstFirst(tenant, MOST));
    }

    @Test
    void aReportSavedTwiceIsSavedOnce() {
        StoredReport report = stored("eng-42", at(0), report(Verdict.READY, 100));

        store().save(report);
        store().save(report);

        assertEquals(
                List.of(report.id()),
                ids(store().history(tenant, "eng-42", 10, null).summaries()));
        assertEquals(List.of(report.id()), ids(store().worstFirst(tenant, MOST)));
        assertEquals(Optional.of(report), store().find(tenant, report.id()));
    }

    @Test
    void anIdThatIsTakenKeepsItsFirstReport() {
        StoredReport first = stored("eng-42", at(0), report(Verdict.READY, 100));
        StoredReport second =
                new StoredReport(tenant, first.id(), "eng-42", at(1), report(Verdict.REVIEW, 50, finding("a/b", "x")));

        store().save(first);
        store().save(second);

        assertEquals(Optional.of(first), store().find(tenant, first.id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eventsThatComeTwiceAndOutOfOrderEndInTheSameState(long seed) {
        List<StoredReport> inOrder = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            // Two uploads fall into each second, as they do in the events of EventBridge; the sequencer tells them
            // apart.
            Moment moment = new Moment(NOON.plusSeconds(i / 2), "0069A2B4C19E5D2F0" + (i % 2));
            inOrder.add(stored(
                    "eng-42",
                    moment,
                    report(Verdict.REVIEW, 40 + i, finding(i % 2 == 0 ? "pay/vague" : "bias/age", "words " + i))));
        }
        List<StoredReport> arriving = new ArrayList<>(inOrder);
        arriving.addAll(inOrder);
        Collections.shuffle(arriving, new Random(seed));

        arriving.forEach(store()::save);

        StoredReport last = inOrder.getLast();
        assertEquals(Optional.of(Summary.of(last)), store().latest(tenant, "eng-42"));
        assertEquals(List.of(Summary.of(last)), store().worstFirst(tenant, MOST));
        assertEquals(List.of(), store().tripping(tenant, "pay/vague", MOST));
        assertEquals(
                inOrder.reversed().stream().map(StoredReport::id).toList(),
                ids(store().history(tenant, "eng-42", 100, null).summaries()));
    }

    @ParameterizedTest(name = "{0} is before {1}")
    @CsvSource({
        "0055AED6DCD90281E5, 0055AED6DCD90281E6",
        // S3's documentation: the shorter is filled up on the right. As numbers it would be the other way round.
        "0FFF, 1",
        "00A, 00A1",
        "'', 0055AED6DCD90281E5",
        "0055aed6dcd90281e5, 0055AED6DCD90281E6"
    })
    void ofUploadsAtTheSameMomentTheSequencerDecides(String earlier, String later) {
        StoredReport first = stored("forwards", new Moment(NOON, earlier), report(Verdict.READY, 100));
        StoredReport second = stored("forwards", new Moment(NOON, later), report(Verdict.REVIEW, 60));
        store().save(first);
        store().save(second);
        StoredReport third = stored("backwards", new Moment(NOON, earlier), report(Verdict.READY, 100));
        StoredReport fourth = stored("backwards", new Moment(NOON, later), report(Verdict.REVIEW, 60));
        store().save(fourth);
        store().save(third);

        assertEquals(
                second.id(), store().latest(tenant, "forwards").orElseThrow().id());
        assertEquals(
                fourth.id(), store().latest(tenant, "backwards").orElseThrow().id());
        assertEquals(
                List.of(fourth.id(), third.id()),
                ids(store().history(tenant, "backwards", 10, null).summaries()));
    }

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(ints = {1, 3, 6, 7, 8})
    void theHistoryIsNewestFirstPageByPage(int most) {
        List<StoredReport> reports = IntStream.range(0, 7)
                .mapToObj(i -> stored("eng-42", at(i), report(Verdict.REVIEW, 50 + i)))
                .toList();
        reports.forEach(store()::save);
        store().save(stored("eng-43", at(3), report(Verdict.READY, 100)));

        List<Summary> read = new ArrayList<>();
        int pages = 0;
        String next = null;
        do {
            Page page = store().history(tenant, "eng-42", most, next);
            assertTrue(page.summaries().size() <= most, "a page holds no more than was asked for");
            read.addAll(page.summaries());
            next = page.next();
            pages++;
        } while (next != null && pages < 20);

        assertEquals(reports.reversed().stream().map(Summary::of).toList(), read);
        assertEquals((7 + most - 1) / most, pages, "no page is empty");
    }

    @Test
    void aReportThatComesBetweenTwoPagesMovesNothing() {
        List<StoredReport> reports = IntStream.range(0, 4)
                .mapToObj(i -> stored("eng-42", at(i), report(Verdict.READY, 90 + i)))
                .toList();
        reports.forEach(store()::save);
        Page first = store().history(tenant, "eng-42", 2, null);

        store().save(stored("eng-42", at(9), report(Verdict.READY, 99)));
        Page second = store().history(tenant, "eng-42", 2, first.next());

        assertEquals(List.of(reports.get(1).id(), reports.get(0).id()), ids(second.summaries()));
        assertNull(second.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "H#nonsense", "LATEST", "H#", "long"})
    void aCursorThatNoPageGaveIsRefused(String cursor) {
        String given = "long".equals(cursor) ? "H#" + "9".repeat(5000) : cursor;
        store().save(stored("eng-42", at(0), report(Verdict.READY, 100)));

        assertThrows(IllegalArgumentException.class, () -> store().history(tenant, "eng-42", 10, given));
    }

    @Test
    void theWorstComeFirst() {
        StoredReport ready = saved("a-ready", at(0), report(Verdict.READY, 100));
        StoredReport review = saved("b-review-good", at(1), report(Verdict.REVIEW, 95));
        StoredReport reviewBad = saved("c-review-bad", at(2), report(Verdict.REVIEW, 7));
        StoredReport blocked = saved("d-blocked", at(3), report(Verdict.BLOCKED, 99));
        StoredReport blockedToo = saved("e-blocked", at(4), report(Verdict.BLOCKED, 99));
        StoredReport unreadable =
                saved("f-unreadable", at(5), Report.unreadable("Empty.", DAY, new RuleBookId("1.0", "00")));

        List<String> all = ids(store().worstFirst(tenant, MOST));

        assertEquals(
                List.of(unreadable.id(), blocked.id(), blockedToo.id(), reviewBad.id(), review.id(), ready.id()), all);
        assertEquals(all.subList(0, 2), ids(store().worstFirst(tenant, 2)));
    }

    @Test
    void aPostingThatWasMendedLeavesItsOldPlace() {
        saved("a", at(0), report(Verdict.BLOCKED, 10));
        StoredReport other = saved("b", at(0), report(Verdict.REVIEW, 50));
        StoredReport mended = saved("a", at(1), report(Verdict.READY, 100));

        assertEquals(List.of(other.id(), mended.id()), ids(store().worstFirst(tenant, MOST)));
    }

    @Test
    void whoTripsARuleIsToldByTheLatestStateOnly() {
        saved("mended", at(0), report(Verdict.REVIEW, 80, finding("pay/vague", "competitive")));
        saved("mended", at(1), report(Verdict.READY, 100));
        StoredReport better = saved("better", at(2), report(Verdict.REVIEW, 80, finding("pay/vague", "competitive")));
        StoredReport worse = saved(
                "worse",
                at(3),
                report(Verdict.REVIEW, 60, finding("bias/age", "young"), finding("pay/vague", "good pay")));
        saved("other", at(4), report(Verdict.REVIEW, 70, finding("pay/vague-not", "x")));

        assertEquals(List.of(worse.id(), better.id()), ids(store().tripping(tenant, "pay/vague", MOST)));
        assertEquals(List.of(worse.id()), ids(store().tripping(tenant, "pay/vague", 1)));
    }

    @Test
    void aLawConcernsThoseWhoBreakItAndThoseOfWhomItIsNotKnown() {
        Finding broken = finding("law/us-co-pay-range", "", "us-co/pay-range");
        StoredReport breaks = saved("breaks", at(0), report(Verdict.BLOCKED, 60, broken));
        StoredReport open = saved(
                "open",
                at(1),
                report(
                        Verdict.REVIEW,
                        90,
                        List.of(),
                        List.of(new NotApplied(
                                "law/us-co-pay-range", "us-co/pay-range", "Where is the work done?", "place"))));
        saved("neither", at(2), report(Verdict.BLOCKED, 10, finding("law/us-wa-pay-range", "", "us-wa/pay-range")));

        assertEquals(List.of(breaks.id(), open.id()), ids(store().concernedBy(tenant, "us-co/pay-range", MOST)));
    }

    @Test
    void aListGoesOnBeyondTheFirstHundredPostings() {
        List<StoredReport> reports = IntStream.range(0, 104)
                .mapToObj(i -> saved("p-%03d".formatted(i), at(i), report(Verdict.REVIEW, 50)))
                .toList();
        StoredReport last =
                saved("the-best", at(200), report(Verdict.READY, 99, finding("inclusion/hype", "rockstar")));

        List<String> all = ids(store().worstFirst(tenant, MOST));

        assertEquals(105, all.size());
        assertEquals(reports.stream().map(StoredReport::id).toList(), all.subList(0, 104));
        assertEquals(List.of(last.id()), ids(store().tripping(tenant, "inclusion/hype", 1)));
    }

    @Test
    void tenantsNeverSeeEachOther() {
        String neighbour = tenant + "2";
        StoredReport ours = saved("eng-42", at(0), report(Verdict.REVIEW, 50, finding("pay/vague", "ours")));
        StoredReport theirs = new StoredReport(
                neighbour, id("theirs"), "eng-42", at(1), report(Verdict.BLOCKED, 10, finding("pay/vague", "theirs")));
        store().save(theirs);

        assertEquals(Optional.empty(), store().find(tenant, theirs.id()));
        assertEquals(Optional.empty(), store().find(neighbour, ours.id()));
        assertEquals(ours.id(), store().latest(tenant, "eng-42").orElseThrow().id());
        assertEquals(
                List.of(ours.id()),
                ids(store().history(tenant, "eng-42", 10, null).summaries()));
        assertEquals(List.of(ours.id()), ids(store().worstFirst(tenant, MOST)));
        assertEquals(List.of(theirs.id()), ids(store().tripping(neighbour, "pay/vague", MOST)));
    }

    @Test
    void theSameIdOfTwoTenantsIsTwoReports() {
        StoredReport ours = saved("eng-42", at(0), report(Verdict.READY, 100));
        StoredReport theirs = new StoredReport(tenant + "2", ours.id(), "eng-42", at(0), report(Verdict.REVIEW, 50));
        store().save(theirs);

        assertEquals(Optional.of(ours), store().find(tenant, ours.id()));
        assertEquals(Optional.of(theirs), store().find(tenant + "2", ours.id()));
    }

    @Test
    void ofThousandsOfFindingsTheWeightiestAreKeptAndTheRestAreCounted() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            // Characters of three bytes: what counts is the length in UTF-8, not in UTF-16.
            findings.add(finding("inclusion/hype", "すごい".repeat(20) + i, null, Severity.ADVICE));
        }
        Finding grave = finding("bias/age", "young", null, Severity.DEFECT);
        findings.add(grave);
        StoredReport saved = saved("eng-42", at(0), report(Verdict.REVIEW, 20, findings, List.of()));

        Report kept = store().find(tenant, saved.id()).orElseThrow().report();

        int length = ReportJson.write(kept).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(length < 400_000, "an item of DynamoDB has less than 400 KB, this one has " + length);
        assertTrue(length > 250_000, "as many findings as there is room for are kept, these have " + length);
        assertNotNull(kept.omittedFindings());
        assertEquals(4001, kept.findings().size() + kept.omittedFindings());
        assertEquals(grave, kept.findings().getLast(), "the weightiest stays, and stays in its place");
        assertEquals(List.of(saved.id()), ids(store().tripping(tenant, "inclusion/hype", MOST)));
    }

    private StoredReport saved(String postingId, Moment moment, Report report) {
        StoredReport stored = stored(postingId, moment, report);
        store().save(stored);
        return stored;
    }

    private StoredReport stored(String postingId, Moment moment, Report report) {
        return new StoredReport(tenant, id(postingId + moment.sortKey()), postingId, moment, report);
    }

    private static String id(String of) {
        return Digests.sha256(List.of(of)).substring(0, 40);
    }

    private static Moment at(int minutes) {
        return new Moment(NOON.plusSeconds(60L * minutes), "");
    }

    private static List<String> ids(List<Summary> summaries) {
        return summaries.stream().map(Summary::id).toList();
    }

    private static Report report(Verdict verdict, int score, Finding... findings) {
        return report(verdict, score, List.of(findings), List.of());
    }

    private static Report report(Verdict verdict, int score, List<Finding> findings, List<NotApplied> notApplied) {
        return new Report(
                Report.SCHEMA_VERSION,
                null,
                null,
                "Backend Engineer",
                verdict,
                null,
                score,
                DAY,
                findings,
                null,
                notApplied,
                List.of(new LedgerLine("pay/vague", 100 - score, "why it costs points", "pay")),
                List.of(),
                List.of(),
                new RuleBookId("1.0", "0123456789abcdef"),
                null,
                null,
                null);
    }

    private static Finding finding(String ruleId, String quote) {
        return finding(ruleId, quote, null);
    }

    private static Finding finding(String ruleId, String quote, @Nullable String law) {
        return finding(ruleId, quote, law, Severity.DEFECT);
    }

    private static Finding finding(String ruleId, String quote, @Nullable String law, Severity severity) {
        return new Finding(
                ruleId,
                ruleId,
                severity,
                Confidence.CERTAIN,
                Status.STABLE,
                "The message.",
                "The fix.",
                null,
                quote.isEmpty() ? null : 7,
                quote.isEmpty() ? null : 7 + quote.length(),
                quote.isEmpty() ? null : 2,
                quote.isEmpty() ? null : 1,
                quote,
                null,
                null,
                "duties",
                List.of("US-CO"),
                law,
                List.of(),
                null,
                Digests.of(List.of(ruleId, quote)),
                null);
    }
}
