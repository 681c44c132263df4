package org.jdcheck.functions.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.documents.Documents;
import org.jdcheck.functions.IngestFunction;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.store.DynamoDbReportStore;
import org.jdcheck.functions.wire.Bucket;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Stderr;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.score.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What IngestFunction does when AWS fails or the upload is bad; the way through AWS itself is tested at the wire. */
class IngestTest {
    private static final Checker CHECKER = new Checker(ShippedRules.ruleBook());
    private static final String NOON = "2026-11-23T12:00:00Z";
    private static final byte[] DRAFT =
            "Night Baker\n\nYou bake bread.\n\nPay: $ - $ per hour".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> objects = new HashMap<>();
    private final List<Map<String, AttributeValue>> written = new ArrayList<>();
    private String throttled = "no key holds this";
    private IngestFunction function;

    @BeforeEach
    void wire() {
        function = new IngestFunction(new Ingest(
                CHECKER,
                new DynamoDbReportStore(dynamoDb(), "the-table"),
                new S3Inbox(s3(), Bucket.NAME),
                Bucket.NAME));
    }

    /** A bucket that answers 500 for every key with "broken" in it. */
    private S3Client s3() {
        S3Client client = mock(S3Client.class, CALLS_REAL_METHODS);
        doAnswer(call -> {
                    String key = call.<GetObjectRequest>getArgument(0).key();
                    if (key.contains("broken")) {
                        throw S3Exception.builder()
                                .statusCode(500)
                                .message("We encountered an internal error. Please try again.")
                                .build();
                    }
                    byte[] bytes = objects.get(key);
                    if (bytes == null) {
                        throw NoSuchKeyException.builder().statusCode(404).build();
                    }
                    return new ResponseInputStream<>(
                            GetObjectResponse.builder()
                                    .contentLength((long) bytes.length)
                                    .build(),
                            AbortableInputStream.create(new ByteArrayInputStream(bytes)));
                })
                .when(client)
                .getObject(
                        any(GetObjectRequest.class),
                        org.mockito.ArgumentMatchers
                                .<ResponseTransformer<GetObjectResponse, ResponseInputStream<GetObjectResponse>>>any());
        return client;
    }

    /** A table that keeps what is written, but for keys that are throttled. */
    private DynamoDbClient dynamoDb() {
        DynamoDbClient client = mock(DynamoDbClient.class, CALLS_REAL_METHODS);
        doAnswer(call -> {
                    Map<String, AttributeValue> item =
                            call.<PutItemRequest>getArgument(0).item();
                    if (item.toString().contains(throttled)) {
                        throw ProvisionedThroughputExceededException.builder()
                                .message("slow down")
                                .build();
                    }
                    written.add(item);
                    return PutItemResponse.builder().build();
                })
                .when(client)
                .putItem(any(PutItemRequest.class));
        return client;
    }

    @Test
    void exactlyTheMessageThatFailedComesAgain() {
        objects.put("inbox/default/first.txt", DRAFT);
        objects.put("inbox/default/third.txt", DRAFT);

        String answer =
                Call.raw(function, Call.batch(uploaded("first.txt"), uploaded("broken.txt"), uploaded("third.txt")));

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"message-2\"}]}", answer);
        assertEquals(List.of("first", "third"), reports().keySet().stream().toList());
    }

    @Test
    void aThrottledTableSendsItsMessageBackAndNoOther() {
        objects.put("inbox/default/first.txt", DRAFT);
        objects.put("inbox/default/slow.txt", DRAFT);
        throttled = "T#default#P#slow";

        String answer = Call.raw(function, Call.batch(uploaded("slow.txt"), uploaded("first.txt")));

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"message-1\"}]}", answer);
        assertTrue(reports().containsKey("first"));
    }

    @Test
    void aBatchWithoutFaultsIsAcknowledgedAsAWhole() {
        objects.put("inbox/default/first.txt", DRAFT);

        assertEquals("{\"batchItemFailures\":[]}", Call.raw(function, Call.batch(uploaded("first.txt"))));
        assertEquals(Verdict.REVIEW, report("first").verdict());
    }

    static Stream<Arguments> badUploads() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "The file is empty."),
                Arguments.of("blank", "  \r\n\t ".getBytes(StandardCharsets.UTF_8), "only spaces"),
                Arguments.of(
                        "word",
                        "PK\u0003\u0004....word/document.xml".getBytes(StandardCharsets.ISO_8859_1),
                        "This is a Word file"),
                Arguments.of("nul", "Baker\0wanted".getBytes(StandardCharsets.UTF_8), "NUL"),
                Arguments.of("noise", new byte[] {(byte) 0x81, 1, 2, (byte) 0x90}, "no text in an encoding"),
                Arguments.of("long", new byte[Documents.LONGEST_TEXT + 1], "2097153 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badUploads")
    void aBadUploadIsStoredAsUnreadableAndAcknowledged(String name, byte[] bytes, String reason) {
        objects.put("inbox/default/" + name + ".txt", bytes);

        String answer = Call.raw(function, Call.batch(uploaded(name + ".txt")));

        assertEquals("{\"batchItemFailures\":[]}", answer);
        Report report = report(name);
        assertEquals(Verdict.UNREADABLE, report.verdict());
        assertTrue(String.valueOf(report.reason()).contains(reason), report.reason());
    }

    @Test
    void anUploadThatIsGoneIsStoredAsUnreadableAndAcknowledged() {
        String answer = Call.raw(function, Call.batch(uploaded("deleted.txt")));

        assertEquals("{\"batchItemFailures\":[]}", answer);
        assertTrue(String.valueOf(report("deleted").reason()).contains("gone"));
    }

    @Test
    void twoMebibytesOfTextAreReadAndNotOneByteMore() {
        byte[] most =
                "Baker. ".repeat(300_000).substring(0, Documents.LONGEST_TEXT).getBytes(StandardCharsets.UTF_8);
        objects.put("inbox/default/most.txt", most);

        assertEquals("{\"batchItemFailures\":[]}", Call.raw(function, Call.batch(uploaded("most.txt"))));
        assertFalse(report("most").verdict() == Verdict.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Night Baker wanted",
                "{\"hello\": \"Night Baker\"}",
                "[]",
                "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\"}]}",
                "{\"time\": \"yesterday\", \"detail\": {\"bucket\": {\"name\": \"jdcheck-inbox-example\"}, \"object\": {\"key\": \"inbox/a/b.txt\"}}}",
                "{\"time\": \"2026-11-23T12:00:00Z\", \"detail\": {\"bucket\": {\"name\": \"another\"}, \"object\": {\"key\": \"inbox/a/b.txt\"}}}"
            })
    void aMessageThatIsNoEventOfOursComesAgainAndIsNotQuotedInTheLog(String body) {
        String[] answer = new String[1];

        String log = Stderr.of(() -> answer[0] = Call.raw(function, Call.batch(Map.of("odd", body))));

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"odd\"}]}", answer[0]);
        assertTrue(log.contains("ingest-failed"), log);
        assertFalse(log.contains("Night"), log);
        assertEquals(List.of(), written);
    }

    @Test
    void theTestMessageOfS3AndNewsOfOtherThingsAreAcknowledged() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(
                "test",
                "{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"jdcheck-inbox-example\"}");
        bodies.put(
                "removed",
                "{\"Records\": [{\"eventName\": \"ObjectRemoved:Delete\", \"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"k\"}}}]}");

        assertEquals("{\"batchItemFailures\":[]}", Call.raw(function, Call.batch(bodies)));
        assertEquals(List.of(), written);
    }

    @Test
    void aBareEventThatFailsIsAnErrorOfTheFunctionSoThatItComesAgain() {
        assertThrows(InboxException.class, () -> Call.raw(function, uploaded("broken.txt")));
    }

    @Test
    void aBareNotificationOfS3HasItsKeyUrlEncoded() {
        objects.put("inbox/acme/Night Baker + 1.txt", DRAFT);
        ObjectNode event = Call.event("s3-put.json");
        ((ObjectNode) event.at("/Records/0/s3/object")).put("key", "inbox/acme/Night+Baker+%2B+1.txt");

        assertEquals("", Call.raw(function, event));
        assertEquals(1, reports().size());
    }

    @Test
    void whatAPostingSaysIsNeverLogged() {
        objects.put("inbox/default/first.txt", DRAFT);
        objects.put("inbox/default/slow.txt", DRAFT);
        throttled = "T#default#P#slow";

        String log = Stderr.of(() ->
                Call.raw(function, Call.batch(uploaded("first.txt"), uploaded("broken.txt"), uploaded("slow.txt"))));

        assertEquals(3, log.lines().count(), "one line for each message");
        log.lines().forEach(line -> assertTrue(json(line).has("level"), line));
        for (String words : List.of("Night", "Baker", "bread", "$")) {
            assertFalse(log.contains(words), log);
        }
    }

    private static ObjectNode uploaded(String name) {
        return Call.uploaded("inbox/default/" + name, NOON, "0069A2B4C19E5D2F01");
    }

    /** The reports that were written, by posting. */
    private Map<String, Report> reports() {
        Map<String, Report> reports = new LinkedHashMap<>();
        written.stream()
                .filter(item -> item.containsKey("json"))
                .forEach(item -> reports.put(
                        item.getOrDefault("postingId", AttributeValue.fromS("")).s(),
                        ReportJson.read(item.getOrDefault("json", AttributeValue.fromS(""))
                                .s())));
        return reports;
    }

    private Report report(String postingId) {
        return Objects.requireNonNull(reports().get(postingId), "no report of " + postingId + " was written");
    }

    private static JsonNode json(String line) {
        try {
            return ReportJson.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a line of the log is one JSON object: " + line, e);
        }
    }
}
