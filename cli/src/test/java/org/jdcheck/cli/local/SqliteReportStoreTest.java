package org.jdcheck.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdcheck.functions.store.Moment;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.store.ReportStoreContract;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.functions.store.Summary;
import org.jdcheck.report.Report;
import org.jdcheck.report.RuleBookId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of SQLite keeps the promises of a store, and those of a file. */
class SqliteReportStoreTest extends ReportStoreContract {
    private static final StoredReport REPORT = new StoredReport(
            "acme",
            "0123456789abcdef0123456789abcdef01234567",
            "baker",
            new Moment(Instant.parse("2026-11-23T10:00:00Z"), "0055AF"),
            Report.unreadable(
                    "The file is empty.", LocalDate.parse("2026-11-23"), new RuleBookId("1.0", "0123456789abcdef")));

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("jdcheck.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected ReportStore store() {
        return new SqliteReportStore(database);
    }

    @Test
    void reportsSurviveReopening() {
        store().save(REPORT);

        close();
        open();

        assertEquals(Optional.of(REPORT), store().find("acme", REPORT.id()));
        assertEquals(Optional.of(Summary.of(REPORT)), store().latest("acme", "baker"));
        assertEquals(
                List.of(Summary.of(REPORT)),
                store().history("acme", "baker", 10, null).summaries());
    }

    @Test
    void whatOneProcessSavesAnotherFinds() {
        try (Database other = new Database(folder.resolve("jdcheck.db"))) {
            store().save(REPORT);

            assertEquals(Optional.of(REPORT), new SqliteReportStore(other).find("acme", REPORT.id()));
        }
    }

    @Test
    void aSaveThatFailsHalfwayLeavesNothingBehind() {
        database.update("DROP TABLE latest");
        assertThrows(StoreException.class, () -> store().save(REPORT));

        assertEquals(Optional.empty(), store().find("acme", REPORT.id()));
        assertEquals(List.of(), store().history("acme", "baker", 10, null).summaries());
    }

    @Test
    void aFileThatFailsIsAFaultOfTheStore() {
        database.close();

        assertThrows(StoreException.class, () -> store().find("acme", REPORT.id()));
        assertThrows(StoreException.class, () -> store().save(REPORT));
    }
}
