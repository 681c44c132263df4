package org.jdcheck.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Service;
import org.jdcheck.functions.wire.Template;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Each function may do what it does, and nothing else: its policy is held to the calls that it makes on all its paths. */
class IamActionsIT {
    /** What IAM wants for an operation of the SDK. */
    private static final Map<String, Set<String>> ACTIONS = Map.of(
            "DynamoDb.PutItem", Set.of("dynamodb:PutItem"),
            "DynamoDb.GetItem", Set.of("dynamodb:GetItem"),
            "DynamoDb.Query", Set.of("dynamodb:Query"),
            // Who may not list a bucket is told 403 and not 404 of an object that is not there.
            "S3.GetObject", Set.of("s3:GetObject", "s3:ListBucket"));

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(folder);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    private static final class Recorder implements ExecutionInterceptor {
        private final ConcurrentSkipListSet<String> operations = new ConcurrentSkipListSet<>();

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            operations.add(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME) + "."
                    + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        }
    }

    @Test
    void checkFunctionMayDoWhatItDoes() {
        Recorder calls = new Recorder();
        CheckFunction check = service.check(calls);

        Call.answer(check, Call.check("text/plain", "Baker\n\nYou bake bread."));
        Call.answer(check, Call.check("text/plain", "Baker\n\nYou bake bread."));
        Call.answer(check, Call.check("text/plain", ""));
        Call.answer(check, Call.check("{"));

        assertAllowed("CheckFunction", calls);
    }

    @Test
    void reportsFunctionMayDoWhatItDoes() {
        Recorder calls = new Recorder();
        ReportsFunction reports = service.reports(calls);
        String id = "";
        for (int i = 0; i < 2; i++) {
            id = Call.answer(service.check(), Call.check("{\"text\": \"Baker " + i + "\", \"postingId\": \"paged\"}"))
                    .body()
                    .path("id")
                    .asText();
        }

        Call.answer(reports, Call.request("GET /v1/checks/{id}", Map.of("id", id)));
        Call.answer(reports, Call.event("reports-get.json"));
        Call.answer(reports, Call.event("reports-rule.json"));
        Call.answer(reports, Call.event("reports-rules.json"));
        ObjectNode history = Call.request("GET /v1/postings/{id}/history", Map.of("id", "paged"));
        history.putObject("queryStringParameters").put("limit", "1");
        String next = Call.answer(reports, history).body().path("next").asText();
        history.withObject("queryStringParameters").put("cursor", next);
        assertEquals(1, Call.answer(reports, history).body().path("checks").size());

        assertAllowed("ReportsFunction", calls);
    }

    @Test
    void ingestFunctionMayDoWhatItDoes() {
        Recorder calls = new Recorder();
        IngestFunction ingest = service.ingest(calls);
        Call.put(service.bucket().uploadUrl("inbox/default/eng-42.txt"), "Baker".getBytes(StandardCharsets.UTF_8));
        Call.put(service.bucket().uploadUrl("inbox/default/library-7.txt"), new byte[3 * 1024 * 1024]);

        Call.raw(ingest, Call.event("sqs-wrapped.json"));
        Call.raw(ingest, Call.event("sqs-wrapped.json"));
        Call.raw(ingest, Call.event("s3-put.json"));
        Call.raw(ingest, Call.uploaded("inbox/default/gone.txt", "2026-11-23T12:00:00Z", "01"));

        assertAllowed("IngestFunction", calls);
    }

    private static void assertAllowed(String function, Recorder calls) {
        TreeSet<String> allowed = new TreeSet<>();
        Template.statements(Template.read().resource(function))
                .forEach(statement -> statement.path("Action").forEach(action -> allowed.add(action.asText())));
        TreeSet<String> needed = new TreeSet<>();
        calls.operations.forEach(operation ->
                needed.addAll(ACTIONS.getOrDefault(operation, Set.of("no action is known for " + operation))));

        assertEquals(needed, allowed, () -> function + " calls " + calls.operations);
    }
}
