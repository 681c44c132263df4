package org.jdcheck.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jdcheck.functions.wire.Bucket;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.DynamoDb;
import org.jdcheck.functions.wire.LambdaRuntime;
import org.jdcheck.functions.wire.LocalCredentials;
import org.jdcheck.functions.wire.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The handlers as Lambda runs them, each in a process under the real runtime interface client. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client has native code for Linux only")
class RuntimeInterfaceClientIT {
    private static final String POSTING = "Night Baker\n\nYou bake bread.\n\nPay: $ - $ per hour\n";

    @TempDir
    Path folder;

    @TempDir
    Path bucketFolder;

    @Test
    void underSamLocalWithoutAnEndpointTheReportIsAnsweredAndNotStored() {
        try (LambdaRuntime check =
                start("CheckFunction", Map.of("AWS_SAM_LOCAL", "true", "TABLE_NAME", "ReportsTable"))) {
            Call.Answer answer = Call.Answer.of(check.invoke(Call.check("text/plain", POSTING)));

            assertEquals(200, answer.status());
            assertEquals("REVIEW", answer.body().path("verdict").asText());
            assertTrue(answer.body().path("findings").toString().contains("\"pay/placeholder\""));
            assertFalse(answer.body().path("stored").asBoolean(true));
            assertFalse(answer.headers().containsKey("Location"));

            Call.Answer event = Call.Answer.of(check.invoke(Call.event("check-text.json")));
            assertEquals(200, event.status());
            assertEquals(2, check.log().split("\"event\":\"not-stored\"", -1).length - 1, check::log);
            for (String words : new String[] {"Night Baker", "bread", "$ - $", "Library"}) {
                assertFalse(check.log().contains(words), check::log);
            }
        }
    }

    @Test
    void whatOneFunctionStoresAnotherReads() {
        Map<String, String> environment = withTable();
        String location;
        try (LambdaRuntime check = start("CheckFunction", environment)) {
            Call.Answer made = Call.Answer.of(check.invoke(Call.check("text/plain", POSTING)));
            assertEquals(200, made.status(), check::log);
            assertTrue(made.body().path("stored").asBoolean());
            location = String.valueOf(made.headers().get("Location"));
            assertEquals("/v1/checks/" + made.body().path("id").asText(), location);
            assertFalse(check.log().contains("Baker"), check::log);
        }
        try (LambdaRuntime reports = start("ReportsFunction", environment)) {
            String id = location.substring("/v1/checks/".length());
            Call.Answer read = Call.Answer.of(reports.invoke(Call.request("GET /v1/checks/{id}", Map.of("id", id))));
            assertEquals(200, read.status(), reports::log);
            assertEquals(id, read.body().path("id").asText());
            assertEquals(
                    200,
                    Call.Answer.of(reports.invoke(Call.event("reports-rules.json")))
                            .status());
            assertEquals(
                    404,
                    Call.Answer.of(reports.invoke(Call.event("reports-get.json")))
                            .status());
        }
    }

    @Test
    void anUploadIsTakenFromTheBucketAndItsReportStored() {
        Map<String, String> environment = withTable();
        try (Bucket bucket = new Bucket(bucketFolder)) {
            assertEquals(
                    200,
                    Call.put(bucket.uploadUrl("inbox/default/eng-42.txt"), POSTING.getBytes(StandardCharsets.UTF_8)));
            environment.put("S3_ENDPOINT", bucket.endpoint().toString());
            environment.put("INBOX_BUCKET", Bucket.NAME);
            try (LambdaRuntime ingest = start("IngestFunction", environment)) {
                assertEquals("{\"batchItemFailures\":[]}", ingest.invoke(Call.event("sqs-wrapped.json")), ingest::log);
                assertEquals("", ingest.invoke(Call.event("eventbridge-object-created.json")), ingest::log);
                assertFalse(ingest.log().contains("Baker"), ingest::log);
            }
        }
        try (LambdaRuntime reports = start("ReportsFunction", environment)) {
            Call.Answer history = Call.Answer.of(reports.invoke(Call.event("reports-history.json")));
            assertEquals(200, history.status(), reports::log);
            assertEquals(1, history.body().path("checks").size(), "one event in two wrappings is one check");
            assertEquals("REVIEW", history.body().at("/checks/0/verdict").asText());
        }
    }

    @Test
    void aFunctionThatCannotWorkSaysWhyWhenItStarts() {
        try (LambdaRuntime ingest = start("IngestFunction", Map.of("AWS_SAM_LOCAL", "true"))) {
            LambdaRuntime.Outcome outcome = ingest.outcome();

            String told = assertInstanceOf(LambdaRuntime.Outcome.InitError.class, outcome)
                    .body();
            assertTrue(told.contains("set DYNAMODB_ENDPOINT under sam local"), told);
        }
    }

    private LambdaRuntime start(String function, Map<String, String> environment) {
        return new LambdaRuntime(
                Template.read().resource(function).path("Handler").asText(), environment, folder);
    }

    /** A table, and credentials that are good for nothing else. */
    private static Map<String, String> withTable() {
        return new HashMap<>(Map.of(
                "AWS_REGION",
                "us-east-1",
                "AWS_ACCESS_KEY_ID",
                LocalCredentials.ID,
                "AWS_SECRET_ACCESS_KEY",
                LocalCredentials.SECRET,
                "DYNAMODB_ENDPOINT",
                DynamoDb.endpoint().toString(),
                "TABLE_NAME",
                DynamoDb.newTable()));
    }
}
