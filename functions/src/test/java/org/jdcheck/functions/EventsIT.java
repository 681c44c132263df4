package org.jdcheck.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Service;
import org.jdcheck.functions.wire.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of events/, which are there to be tried with {@code sam local invoke}, does what it is there to show. */
class EventsIT {
    @TempDir
    Path folder;

    private Service service;

    @FunctionalInterface
    private interface Expectation {
        void check(Service service, ObjectNode event);
    }

    private static final Map<String, Expectation> EXPECTED = Map.of(
            "check-text.json",
                    (service, event) -> {
                        JsonNode report = checked(service, event);
                        assertEquals("REVIEW", report.path("verdict").asText());
                        assertTrue(rules(report).contains("pay/placeholder"), report::toString);
                        assertTrue(report.path("stored").asBoolean());
                    },
            "check-json.json",
                    (service, event) -> {
                        JsonNode report = checked(service, event);
                        assertEquals("eng-42", report.path("postingId").asText());
                        assertEquals("2026-11-23", report.path("asOf").asText());
                        assertEquals("BLOCKED", report.path("verdict").asText(), "Colorado wants the pay");
                        assertTrue(rules(report).contains("law/us-co-pay-range"), report::toString);
                    },
            "check-bad-json.json",
                    (service, event) -> {
                        Call.Answer answer = Call.answer(service.check(), event);
                        assertEquals(400, answer.status());
                        assertEquals(
                                "The body is no JSON: line 1, column 67.",
                                answer.body().path("detail").asText());
                    },
            "reports-get.json",
                    (service, event) -> {
                        Call.Answer answer = Call.answer(service.reports(), event);
                        assertEquals(404, answer.status(), "nothing has an id of zeros; put in one of your own");
                        assertTrue(answer.body().path("detail").asText().startsWith("There is no report"));
                    },
            "reports-history.json",
                    (service, event) -> {
                        assertEquals(404, Call.answer(service.reports(), event).status());
                        Call.answer(service.check(), Call.event("check-json.json"));
                        Call.Answer answer = Call.answer(service.reports(), event);
                        assertEquals(200, answer.status());
                        assertEquals(1, answer.body().path("checks").size());
                    },
            "reports-rules.json",
                    (service, event) -> assertEquals(
                            ShippedRules.ruleBook().cards().size(),
                            Call.answer(service.reports(), event)
                                    .body()
                                    .path("rules")
                                    .size()),
            "reports-rule.json",
                    (service, event) -> assertEquals(
                            "pay/placeholder",
                            Call.answer(service.reports(), event)
                                    .body()
                                    .path("id")
                                    .asText()),
            "eventbridge-object-created.json", (service, event) -> ingested(service, event, "", "eng-42"),
            "s3-put.json", (service, event) -> ingested(service, event, "", "eng-42"),
            "sqs-wrapped.json",
                    (service, event) -> ingested(service, event, "{\"batchItemFailures\":[]}", "eng-42", "library-7"));

    private static JsonNode checked(Service service, ObjectNode event) {
        Call.Answer answer = Call.answer(service.check(), event);
        assertEquals(200, answer.status());
        String id = answer.body().path("id").asText();
        assertEquals("/v1/checks/" + id, answer.headers().get("Location"));
        assertEquals(
                answer.body(),
                Call.answer(service.reports(), Call.request("GET /v1/checks/{id}", Map.of("id", id)))
                        .body());
        return answer.body();
    }

    private static Set<String> rules(JsonNode report) {
        Set<String> rules = new HashSet<>();
        report.path("findings")
                .forEach(finding -> rules.add(finding.path("ruleId").asText()));
        return rules;
    }

    private static void ingested(Service service, ObjectNode event, String answered, String... postings) {
        for (String posting : postings) {
            Call.put(
                    service.bucket().uploadUrl("inbox/default/" + posting + ".txt"),
                    "Baker\n\nPay: $ - $".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(answered, Call.raw(service.ingest(), event));

        for (String posting : postings) {
            JsonNode history = Call.answer(
                            service.reports(), Call.request("GET /v1/postings/{id}/history", Map.of("id", posting)))
                    .body();
            assertEquals("REVIEW", history.at("/checks/0/verdict").asText(), history::toString);
        }
    }

    static List<String> files() throws IOException {
        try (var files = Files.list(Template.HOME.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeEach
    void start() {
        service = new Service(folder);
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEventDoesWhatItIsThereToShow(String file) {
        Expectation expected = EXPECTED.get(file);
        assertNotNull(expected, "what is events/" + file + " there to show? Say it here.");

        expected.check(service, Call.event(file));
    }

    @Test
    void noEventIsMissing() throws IOException {
        assertEquals(EXPECTED.keySet().stream().collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(files()));
    }
}
