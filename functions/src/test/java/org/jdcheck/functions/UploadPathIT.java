package org.jdcheck.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a draft: put into the bucket with a signature, told of by an event, checked, stored, read back over the API. */
class UploadPathIT {
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

    @Test
    void aDraftThatIsUploadedIsReadBackAsItsReport() {
        String posting = "Night Baker 💰\r\n\r\nYou bake bread.\r\n\r\nPay: $ - $ per hour\r\n";
        assertEquals(
                200,
                Call.put(
                        service.bucket().uploadUrl("inbox/default/night-baker.txt"),
                        posting.getBytes(StandardCharsets.UTF_8)));

        String answer = Call.raw(
                service.ingest(),
                Call.batch(Call.uploaded("inbox/default/night-baker.txt", "2026-11-23T12:00:00Z", "01")));
        assertEquals("{\"batchItemFailures\":[]}", answer);

        JsonNode line = history("night-baker").get(0);
        Call.Answer report = Call.answer(
                service.reports(),
                Call.request("GET /v1/checks/{id}", Map.of("id", line.path("id").asText())));
        assertEquals(200, report.status());
        assertEquals("night-baker", report.body().path("postingId").asText());
        assertEquals("2026-11-23", report.body().path("asOf").asText(), "the day of the upload, not of the check");
        assertEquals(line.path("score"), report.body().path("score"));
        JsonNode placeholder = finding(report.body(), "pay/placeholder");
        int start = placeholder.path("start").asInt();
        assertEquals("$ - $", posting.substring(start, placeholder.path("end").asInt()));
    }

    @Test
    void anUploadThatCannotBeReadIsReadBackWithItsReason() {
        Call.put(
                service.bucket().uploadUrl("inbox/default/picture.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});

        assertEquals(
                "{\"batchItemFailures\":[]}",
                Call.raw(
                        service.ingest(),
                        Call.batch(Call.uploaded("inbox/default/picture.txt", "2026-11-23T12:00:00Z", "01"))));

        JsonNode line = history("picture").get(0);
        assertEquals("UNREADABLE", line.path("verdict").asText());
        JsonNode report = Call.answer(
                        service.reports(),
                        Call.request(
                                "GET /v1/checks/{id}",
                                Map.of("id", line.path("id").asText())))
                .body();
        assertTrue(report.path("reason").asText().startsWith("This is a picture"), report::toString);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eventsTwiceAndOutOfOrderEndInTheSameHistory(long seed) {
        String key = "inbox/default/shuffled-" + seed + ".txt";
        Call.put(service.bucket().uploadUrl(key), "Baker\n\nYou bake bread.".getBytes(StandardCharsets.UTF_8));
        List<ObjectNode> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(Call.uploaded(key, "2026-11-2" + i + "T12:00:00Z", "0" + i));
        }
        events.addAll(List.copyOf(events));
        Collections.shuffle(events, new Random(seed));

        events.forEach(event -> Call.raw(service.ingest(), Call.batch(event)));

        List<String> days = new ArrayList<>();
        history("shuffled-" + seed).forEach(line -> days.add(line.path("asOf").asText()));
        assertEquals(List.of("2026-11-23", "2026-11-22", "2026-11-21", "2026-11-20"), days);
    }

    @Test
    void aDraftWithoutAnIdGetsOneFromItsContent() {
        Call.put(service.bucket().uploadUrl("inbox/default/.txt"), "Baker wanted".getBytes(StandardCharsets.UTF_8));
        Call.raw(service.ingest(), Call.uploaded("inbox/default/.txt", "2026-11-23T12:00:00Z", "01"));
        Call.Answer checked = Call.answer(service.check(), Call.check("text/plain", "Baker wanted"));

        String postingId = checked.body().path("postingId").asText();

        assertTrue(postingId.matches("[0-9a-f]{16}"), postingId);
        assertEquals(2, history(postingId).size(), "the same content, uploaded and sent, is the same posting");
    }

    private static JsonNode history(String postingId) {
        Call.Answer answer =
                Call.answer(service.reports(), Call.request("GET /v1/postings/{id}/history", Map.of("id", postingId)));
        assertEquals(200, answer.status(), answer::toString);
        return answer.body().path("checks");
    }

    private static JsonNode finding(JsonNode report, String ruleId) {
        for (JsonNode finding : report.path("findings")) {
            if (ruleId.equals(finding.path("ruleId").asText())) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + ruleId + " in " + report);
    }
}
