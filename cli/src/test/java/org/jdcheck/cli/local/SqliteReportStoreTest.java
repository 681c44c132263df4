package org.jdcheck.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdcheck.Checker;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.store.Moment;
import org.jdcheck.functions.store.Page;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.functions.store.Summary;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReportStoreTest {
    private static final Checker CHECKER = new Checker(ShippedRules.ruleBook());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Report PAY_SLOT_EMPTY = checked("Baker\n\nSalary: $ - $ per year\n");
    private static final Report HYPE = checked("Baker\n\nWe want a rockstar. Salary: $20 - $22 per hour\n");
    private static final Report UNREADABLE = CHECKER.unreadable("It is empty.", DAY);

    @TempDir
    Path folder;

    private Database database;

    private SqliteReportStore store;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("jdcheck.db"));
        store = new SqliteReportStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasSavedIsFoundUnchanged() {
        StoredReport saved = report("acme", "id-1", "baker", 1, PAY_SLOT_EMPTY);
        store.save(saved);

        assertEquals(Optional.of(saved), store.find("acme", "id-1"));
        assertEquals(Optional.empty(), store.find("acme", "id-2"));
    }

    @Test
    void savingTwiceIsSavingOnce() {
        StoredReport saved = report("acme", "id-1", "baker", 1, PAY_SLOT_EMPTY);
        store.save(saved);
        store.save(saved);

        assertEquals(List.of("id-1"), ids(store.history("acme", "baker", 10, null)));
        assertEquals(1, store.worstFirst("acme", 10).size());
    }

    @Test
    void theLatestStateIsTheLatestDraftInWhateverOrderReportsCome() {
        store.save(report("acme", "second", "baker", 2, HYPE));
        store.save(report("acme", "first", "baker", 1, PAY_SLOT_EMPTY));
        assertEquals("second", latest("baker").id());

        store.save(report("acme", "third", "baker", 3, UNREADABLE));
        assertEquals("third", latest("baker").id());
        assertEquals(List.of("third", "second", "first"), ids(store.history("acme", "baker", 10, null)));
    }

    @Test
    void draftsOfOneTimeAreOrderedByTheirSequencer() {
        Instant time = Instant.parse("2026-11-23T10:00:00Z");
        store.save(new StoredReport("acme", "later", "baker", new Moment(time, "0055AF"), HYPE));
        store.save(new StoredReport("acme", "sooner", "baker", new Moment(time, "0055AE"), HYPE));

        assertEquals("later", latest("baker").id());
    }

    @Test
    void aHistoryIsReadPageByPageWithoutGapOrRepetition() {
        for (int i = 1; i <= 5; i++) {
            store.save(report("acme", "id-" + i, "baker", i, HYPE));
        }

        Page first = store.history("acme", "baker", 2, null);
        Page second = store.history("acme", "baker", 2, first.next());
        Page third = store.history("acme", "baker", 2, second.next());

        assertEquals(List.of("id-5", "id-4"), ids(first));
        assertEquals(List.of("id-3", "id-2"), ids(second));
        assertEquals(List.of("id-1"), ids(third));
        assertNull(third.next());
    }

    @Test
    void aPageThatEndsWithTheHistoryHasNoNext() {
        store.save(report("acme", "id-1", "baker", 1, HYPE));
        store.save(report("acme", "id-2", "baker", 2, HYPE));

        assertNull(store.history("acme", "baker", 2, null).next());
    }

    @Test
    void aPlaceInTheHistoryThatNoPageGaveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> store.history("acme", "baker", 2, "nonsense"));
    }

    @Test
    void theWorstComeFirst() {
        store.save(report("acme", "id-1", "hype", 1, HYPE));
        store.save(report("acme", "id-2", "slot", 1, PAY_SLOT_EMPTY));
        store.save(report("acme", "id-3", "garbage", 1, UNREADABLE));
        List<String> expected = scoreOf(HYPE) > scoreOf(PAY_SLOT_EMPTY)
                ? List.of("garbage", "slot", "hype")
                : List.of("garbage", "hype", "slot");

        assertEquals(expected, postings(store.worstFirst("acme", 10)));
        assertEquals(expected.subList(0, 1), postings(store.worstFirst("acme", 1)));
    }

    @Test
    void onlyTheLatestStateOfAPostingTripsARule() {
        store.save(report("acme", "id-1", "baker", 1, PAY_SLOT_EMPTY));
        store.save(report("acme", "id-2", "cook", 1, PAY_SLOT_EMPTY));
        store.save(report("acme", "id-3", "baker", 2, HYPE));

        assertEquals(List.of("cook"), postings(store.tripping("acme", "pay/placeholder", 10)));
        assertEquals(List.of("baker"), postings(store.tripping("acme", "inclusion/hype", 10)));
        assertEquals(List.of(), store.tripping("acme", "pay", 10));
    }

    @Test
    void whomALawConcernsAreThoseWhoBreakItAndThoseForWhomItIsOpen() {
        Report broken = CHECKER.check(
                Posting.of("Baker\n\nYou bake bread in Denver, Colorado.\n"),
                new Setting(DAY, new TreeSet<>(Set.of("US-CO")), 5));
        Report open = checked("Baker\n\nYou bake bread.\n");
        String law = "us-co/pay-range";
        store.save(report("acme", "id-1", "broken", 1, broken));
        store.save(report("acme", "id-2", "open", 1, open));
        store.save(report("acme", "id-3", "unreadable", 1, UNREADABLE));

        assertEquals(List.of("broken", "open"), postings(store.concernedBy("acme", law, 10)));
    }

    @Test
    void tenantsSeeNothingOfEachOther() {
        store.save(report("acme", "id-1", "baker", 1, PAY_SLOT_EMPTY));

        assertEquals(Optional.empty(), store.find("other", "id-1"));
        assertEquals(Optional.empty(), store.latest("other", "baker"));
        assertEquals(List.of(), store.history("other", "baker", 10, null).summaries());
        assertEquals(List.of(), store.worstFirst("other", 10));
        assertEquals(List.of(), store.tripping("other", "pay/placeholder", 10));

        store.save(report("other", "id-1", "baker", 1, HYPE));
        assertEquals(PAY_SLOT_EMPTY, store.find("acme", "id-1").orElseThrow().report());
        assertEquals(HYPE, store.find("other", "id-1").orElseThrow().report());
    }

    @Test
    void reportsSurviveReopening() {
        StoredReport saved = report("acme", "id-1", "baker", 1, PAY_SLOT_EMPTY);
        store.save(saved);

        close();
        open();

        assertEquals(Optional.of(saved), store.find("acme", "id-1"));
        assertEquals("id-1", latest("baker").id());
    }

    @Test
    void aFileThatFailsIsAFaultOfTheStore() {
        close();

        assertThrows(StoreException.class, () -> store.find("acme", "id-1"));
        assertThrows(StoreException.class, () -> store.save(report("acme", "id-1", "baker", 1, HYPE)));
        open();
    }

    private Summary latest(String postingId) {
        return store.latest("acme", postingId).orElseThrow();
    }

    private static Report checked(String text) {
        return CHECKER.check(Posting.of(text), Setting.on(DAY));
    }

    private static int scoreOf(Report report) {
        Integer score = report.score();
        assertNotNull(score);
        return score;
    }

    private static StoredReport report(String tenant, String id, String postingId, int minute, Report report) {
        Instant time = Instant.parse("2026-11-23T10:00:00Z").plusSeconds(60L * minute);
        return new StoredReport(tenant, id, postingId, new Moment(time, ""), report);
    }

    private static List<String> ids(Page page) {
        return page.summaries().stream().map(Summary::id).toList();
    }

    private static List<String> postings(List<Summary> summaries) {
        return summaries.stream().map(Summary::postingId).toList();
    }
}
