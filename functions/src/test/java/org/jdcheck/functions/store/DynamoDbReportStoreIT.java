package org.jdcheck.functions.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jdcheck.functions.wire.DynamoDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
}
