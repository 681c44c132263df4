package org.jdcheck.functions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdcheck.functions.wire.DynamoDb;
import org.jdcheck.report.Report;
import org.jdcheck.report.RuleBookId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The contract at the wire, on the table that template.yaml describes. */
class DynamoDbReportStoreIT extends ReportStoreContract {
    private static DynamoDbClient client;
    private static ReportStore store;

    @BeforeAll
    static void connect() {
        client = DynamoDb.client(DynamoDb.endpoint());
        store = new DynamoDbReportStore(client, DynamoDb.newTable());
    }

    @AfterAll
    static void disconnect() {
        if (client != null) {
            client.close();
        }
    }

    @Override
    protected ReportStore store() {
        return store;
    }

    @Test
    void aTableThatDoesNotExistIsAFaultOfOursAndNoEmptyAnswer() {
        ReportStore lost = new DynamoDbReportStore(client, "no-such-table");

        StoreException fault = assertThrows(StoreException.class, () -> lost.find("default", "0".repeat(40)));
        assertTrue(String.valueOf(fault.getMessage()).contains("no-such-table"));
        assertThrows(StoreException.class, () -> lost.worstFirst("default", 10));
    }

    @Test
    void whatIsKeptForAWhileSaysWhenItExpires() {
        String table = DynamoDb.newTable();
        StoredReport report = new StoredReport(
                "default",
                "0".repeat(40),
                "eng-42",
                new Moment(Instant.parse("2026-11-25T10:00:00Z"), ""),
                Report.unreadable("The file is empty.", LocalDate.of(2026, 11, 25), new RuleBookId("1.0", "0")));

        new DynamoDbReportStore(client, table, Optional.of(Duration.ofDays(30))).save(report);

        List<Map<String, AttributeValue>> items =
                client.scan(request -> request.tableName(table)).items();
        assertEquals(3, items.size());
        String expected = String.valueOf(Instant.parse("2026-12-25T10:00:00Z").getEpochSecond());
        items.forEach(item -> assertEquals(
                expected,
                item.getOrDefault("expiresAt", AttributeValue.fromN("0")).n()));
    }
}
