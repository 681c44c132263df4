package org.jdcheck.functions.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.functions.CheckFunction;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.store.DynamoDbReportStore;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Stderr;
import org.jdcheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

class CheckEndpointTest {
    private static final Checker CHECKER = new Checker(ShippedRules.ruleBook());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T23:30:00Z"));
    private static final CheckFunction FUNCTION =
            new CheckFunction(new CheckEndpoint(CHECKER, Optional.empty(), CLOCK));
    private static final String POSTING = "Night Baker\n\nYou bake bread.\n\nPay: $ - $ per hour\n";

    /** Names of classes and the like, which tell a caller nothing and an attacker something. */
    private static final Pattern INNARDS = Pattern.compile(
            "(?:java|javax|com|org|software|tools)\\.[a-z]+\\.|Exception|\\bat [a-z.]+\\(|Jackson|\\$\\w");

    @Test
    void aPostingIsAnsweredWithItsReport() {
        Call.Answer answer = check(ReportJson.mapper()
                .createObjectNode()
                .put("text", POSTING)
                .put("postingId", "shop-7")
                .set("context", json("{\"in\": [\"US-CO\"], \"on\": \"2026-11-20\", \"headcount\": 30}")));

        assertEquals(200, answer.status());
        assertEquals("application/json", answer.headers().get("Content-Type"));
        assertEquals("shop-7", answer.body().path("postingId").asText());
        assertEquals("2026-11-20", answer.body().path("asOf").asText());
        assertEquals("BLOCKED", answer.body().path("verdict").asText());
        JsonNode placeholder = finding(answer, "pay/placeholder");
        assertEquals("$ - $", placeholder.path("quote").asText());
        assertEquals(POSTING.indexOf("$ - $"), placeholder.path("start").asInt());
    }

    @Test
    void theDayIsTodayInUtcWhereTheRequestNamesNone() {
        assertEquals("2026-11-23", check(text(POSTING)).body().path("asOf").asText());
    }

    @Test
    void theSameRequestHasTheSameIdAndAnyOtherAnother() {
        String id = idOf(text(POSTING));

        assertEquals(id, idOf(text(POSTING)));
        assertNotEquals(id, idOf(text(POSTING + " ")));
        assertNotEquals(id, idOf(text(POSTING).put("postingId", "shop-7")));
        assertNotEquals(id, idOf(text(POSTING).set("context", json("{\"in\": [\"US-CO\"]}"))));
        assertNotEquals(id, idOf(text(POSTING).set("context", json("{\"headcount\": 0}"))));
        assertNotEquals(idOf(json("{\"text\": \"Baker?\"}")), halfAPair());
    }

    @Test
    void aProfileInTheRequestIsUsedForThisRequestAlone() {
        ObjectNode request = text(POSTING).put("profile", "rules: {pay/placeholder: off}\nplaces: [US-TX]\n");

        Call.Answer answer = check(request);

        assertEquals(200, answer.status());
        assertEquals("profile", answer.body().at("/profile/file").asText());
        assertEquals("pay/placeholder", answer.body().at("/profile/rulesOff/0").asText());
        assertFalse(answer.body().toString().contains("\"ruleId\":\"pay/placeholder\""));
        assertEquals(
                "$ - $",
                finding(check(text(POSTING)), "pay/placeholder").path("quote").asText());
        assertNotEquals(idOf(text(POSTING)), idOf(request));
        assertEquals(idOf(request), idOf(request));
        assertNotEquals(idOf(text(POSTING)), idOf(text(POSTING).put("profile", "terms: [Ninja]")));
    }

    static Stream<Arguments> badRequests() {
        String long41 = "x".repeat(41);
        return Stream.of(
                bad("{\"text\": \"Baker\",\n \"postingId\": }", null, "The body is no JSON: line 2, column 15."),
                bad("{\"text\": \"Baker", null, "The body is no JSON: line 1, column"),
                bad("Baker wanted", null, "The body is no JSON: line 1, column"),
                bad("{\"text\": \"Baker\"} {}", null, "The body is no JSON: line 1, column"),
                bad("{\"text\": \"a\", \"text\": \"b\"}", null, "The body is no JSON: line 1, column"),
                bad("[".repeat(5000), null, "The body is no JSON"),
                bad("", null, "The body is empty"),
                bad("null", "", "must be a JSON object"),
                bad("[]", "", "must be a JSON object"),
                bad("\"Baker\"", "", "must be a JSON object"),
                bad("{}", "/text", "is missing"),
                bad("{\"text\": null}", "/text", "is missing"),
                bad("{\"text\": 7}", "/text", "must be a string"),
                bad("{\"text\": [\"Baker\"]}", "/text", "must be a string"),
                bad(
                        "{\"txt\": \"Baker\"}",
                        "/txt",
                        "There is no field \"txt\"; known are context, postingId, profile, text."),
                bad("{\"text\": \"Baker\", \"a/b~c\": 1}", "/a~1b~0c", "There is no field \"a/b~c\""),
                bad("{\"text\": \"Baker\", \"" + long41 + "\": 1}", "/" + long41, "\"" + "x".repeat(40) + "…\""),
                bad("{\"text\": \"Baker\", \"profile\": {}}", "/profile", "must be a string"),
                bad("{\"text\": \"Baker\", \"profile\": \"place: x\"}", "/profile", "line 1: place: unknown key"),
                bad("{\"text\": \"Baker\", \"profile\": \"[\"}", "/profile", "line 1, column"),
                bad("{\"text\": \"Baker\", \"profile\": \"rule-folders: [a]\"}", "/profile", "command line only"),
                bad("{\"text\": \"Baker\", \"profile\": \"" + "#".repeat(70_000) + "\"}", "/profile", "up to 65536"),
                context("\"US-CO\"", "/context", "must be an object"),
                context("{\"place\": \"US-CO\"}", "/context/place", "known are headcount, in, on."),
                context("{\"in\": \"US-CO\"}", "/context/in", "must be an array"),
                context("{\"in\": [7]}", "/context/in/0", "must be a string"),
                context("{\"in\": [\"US-CO\", \"XX-99\"]}", "/context/in/1", "There is no place \"XX-99\""),
                context("{\"in\": [\"Colorado\"]}", "/context/in/0", "There is no place \"Colorado\""),
                context("{\"on\": \"2026-02-30\"}", "/context/on", "\"2026-02-30\" is no day"),
                context("{\"on\": \"23.11.2026\"}", "/context/on", "\"23.11.2026\" is no day"),
                context("{\"on\": \"\"}", "/context/on", "is no day"),
                context("{\"on\": 20261123}", "/context/on", "must be a string"),
                context("{\"headcount\": -1}", "/context/headcount", "0 or more"),
                context("{\"headcount\": 1.5}", "/context/headcount", "whole number"),
                context("{\"headcount\": \"30\"}", "/context/headcount", "whole number"),
                context("{\"headcount\": 30000000000}", "/context/headcount", "whole number"),
                bad("{\"text\": \"Baker\", \"postingId\": \"\"}", "/postingId", "1 to 128"),
                bad("{\"text\": \"Baker\", \"postingId\": \"a b\"}", "/postingId", "1 to 128"),
                bad("{\"text\": \"Baker\", \"postingId\": \"../x\"}", "/postingId", "1 to 128"),
                bad("{\"text\": \"Baker\", \"postingId\": 7}", "/postingId", "1 to 128"),
                bad("{\"text\": \"Baker\", \"postingId\": \"" + "x".repeat(129) + "\"}", "/postingId", "1 to 128"));
    }

    private static Arguments bad(String body, @org.jspecify.annotations.Nullable String pointer, String detail) {
        return Arguments.argumentSet("body: " + body.substring(0, Math.min(60, body.length())), body, pointer, detail);
    }

    private static Arguments context(String context, String pointer, String detail) {
        return bad("{\"text\": \"Baker\", \"context\": " + context + "}", pointer, detail);
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void aBadRequestIsToldWhatIsWrongAndWhere(
            String body, @org.jspecify.annotations.Nullable String pointer, String detail) {
        Call.Answer answer = Call.answer(FUNCTION, Call.check(body));

        assertProblem(400, detail, answer);
        if (pointer == null) {
            assertTrue(answer.body().path("errors").isMissingNode());
        } else {
            assertEquals(1, answer.body().path("errors").size());
            assertEquals(pointer, answer.body().at("/errors/0/pointer").asText());
            assertTrue(answer.body().at("/errors/0/detail").asText().contains(detail));
        }
    }

    @Test
    void aBodyThatIsNoUtf8IsToldSo() {
        byte[] latin = "{\"text\": \"Bäcker\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(400, "The body is no JSON", Call.answer(FUNCTION, base64("application/json", latin)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/xml", "multipart/form-data; boundary=x", "application/problem+json", "json", ""})
    void anotherContentTypeIsRefusedByItsName(String contentType) {
        assertProblem(415, ", not " + contentType + ".", Call.answer(FUNCTION, Call.check(contentType, POSTING)));
    }

    @Test
    void aMissingContentTypeIsRefused() {
        ObjectNode event = Call.check(text(POSTING).toString());
        event.withObject("headers").remove("content-type");

        assertProblem(415, "there is no Content-Type", Call.answer(FUNCTION, event));

        event.remove("headers");
        assertProblem(415, "there is no Content-Type", Call.answer(FUNCTION, event));
    }

    @Test
    void headersAndMediaTypesAreReadInAnyCase() {
        ObjectNode event = Call.check(POSTING);
        event.putObject("headers").put("Content-Type", "Text/PLAIN ; charset=UTF-8");

        assertEquals(200, Call.answer(FUNCTION, event).status());
    }

    @Test
    void aBodyThatIsMarkedAsBase64AndIsNotIsToldSo() {
        ObjectNode event = Call.check("text/plain", "Baker, %%%").put("isBase64Encoded", true);

        assertProblem(400, "marked as Base64", Call.answer(FUNCTION, event));
    }

    static Stream<Arguments> unreadableTexts() {
        return Stream.of(
                Arguments.of("\"\"", "The text is empty."),
                Arguments.of("\" \\n\\t\\u00a0 \"", "only spaces"),
                Arguments.of("\"Baker\\ud800 wanted\"", "Character 6 is half of a pair"),
                Arguments.of("\"Baker \\udc00\\ud800\"", "Character 7 is half of a pair"),
                Arguments.of("\"Baker\\u0000wanted\"", "Character 6 is a NUL"),
                Arguments.of("\"1234 $$$\"", "not one letter"));
    }

    @ParameterizedTest
    @MethodSource("unreadableTexts")
    void aTextThatCannotBeCheckedIsAReportThatSaysWhy(String text, String reason) {
        Call.Answer answer = Call.answer(FUNCTION, Call.check("{\"text\": " + text + "}"));

        assertUnreadable(reason, answer);
    }

    @Test
    void aFileOfAnotherFormatIsAReportThatSaysWhy() {
        byte[] word = "PK\u0003\u0004......[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);
        byte[] noise = {(byte) 0x81, 2, 3, (byte) 0x90, 5, 6, (byte) 0xFE, 8};

        assertUnreadable("This is a Word file", Call.answer(FUNCTION, base64("text/plain", word)));
        assertUnreadable("no text in an encoding that we know", Call.answer(FUNCTION, base64("text/plain", noise)));
        assertUnreadable("The file is empty.", Call.answer(FUNCTION, base64("text/plain", new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void plainTextIsReadInTheEncodingsThatOfficesUse(String charset) {
        String posting = "Café-Leitung – “Zürich”\n\nYou lead the café.\n\nPay: € - € per month\n";
        byte[] bytes = posting.getBytes(Charset.forName(charset));

        Call.Answer answer = Call.answer(FUNCTION, base64("text/plain", bytes));

        JsonNode placeholder = finding(answer, "pay/placeholder");
        assertEquals("€ - €", placeholder.path("quote").asText());
        assertEquals(posting.indexOf("€ - €"), placeholder.path("start").asInt());
    }

    @Test
    void exactly256KibibytesAreTakenAndNotOneByteMore() {
        // Two bytes a letter: what counts is the length in UTF-8.
        String most = "é".repeat(CheckRequest.LONGEST_TEXT / 2);
        String tooMuch = most + ".";

        assertEquals(262_144, CheckRequest.LONGEST_TEXT);
        assertAll(
                () -> assertEquals(200, check(text(most)).status()),
                () -> assertEquals(
                        200,
                        Call.answer(FUNCTION, Call.check("text/plain", most)).status()),
                () -> assertProblem(413, "The text has 262145 bytes; up to 262144", check(text(tooMuch))),
                () -> assertProblem(
                        413,
                        "The text has 262145 bytes; up to 262144",
                        Call.answer(FUNCTION, Call.check("text/plain", tooMuch))));
    }

    @Test
    void anAnswerFitsIntoOneOfLambdaHoweverMuchIsWrong() {
        String answer = Call.raw(FUNCTION, Call.check("text/plain", "Pay: $ - $\n".repeat(8_000)));

        JsonNode body = Call.Answer.of(answer).body();
        assertTrue(answer.length() < 6_000_000, "the answer has " + answer.length() + " characters");
        assertTrue(body.path("findings").size() + body.path("omittedFindings").asInt() >= 8_000);
    }

    @Test
    void aStoreThatIsThrottledIsToldWithoutItsInnards() {
        DynamoDbClient throttled = Mockito.mock(DynamoDbClient.class, call -> {
            throw ProvisionedThroughputExceededException.builder()
                    .message("The level of configured provisioned throughput for the table was exceeded")
                    .build();
        });
        CheckFunction function = new CheckFunction(
                new CheckEndpoint(CHECKER, Optional.of(new DynamoDbReportStore(throttled, "the-table")), CLOCK));
        Call.Answer[] answer = new Call.Answer[1];

        String log = Stderr.of(() -> answer[0] = Call.answer(function, Call.check("text/plain", POSTING)));

        assertProblem(503, "send the same request again", answer[0]);
        assertFalse(answer[0].headers().containsKey("Location"));
        assertFalse(answer[0].body().toString().contains("the-table"), "the table is nobody's business");
        assertTrue(log.contains("\"ERROR\"") && log.contains("ProvisionedThroughputExceededException"), log);
        assertFalse(log.contains("Night Baker") || log.contains("bread"), log);
    }

    @Test
    void aReportThatIsNotKeptSaysSoAndSoDoesTheLog() {
        Call.Answer[] answer = new Call.Answer[1];

        String log = Stderr.of(() -> answer[0] = check(text(POSTING)));

        assertFalse(answer[0].body().path("stored").asBoolean(true));
        assertFalse(answer[0].headers().containsKey("Location"));
        assertTrue(log.contains("not-stored"), log);
        assertFalse(log.contains("Night Baker"), log);
    }

    /** The id of a text whose last character would be a question mark in UTF-8; as an escape of JSON it arrives whole. */
    private static String halfAPair() {
        return Call.answer(FUNCTION, Call.check("{\"text\": \"Baker\\ud800\"}"))
                .body()
                .path("id")
                .asText();
    }

    private static Call.Answer check(JsonNode body) {
        return Call.answer(FUNCTION, Call.check(body.toString()));
    }

    private static String idOf(JsonNode body) {
        return check(body).body().path("id").asText();
    }

    private static ObjectNode text(String text) {
        return ReportJson.mapper().createObjectNode().put("text", text);
    }

    private static JsonNode json(String json) {
        try {
            return ReportJson.mapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectNode base64(String contentType, byte[] body) {
        return Call.check(contentType, Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
    }

    private static JsonNode finding(Call.Answer answer, String ruleId) {
        for (JsonNode finding : answer.body().path("findings")) {
            if (ruleId.equals(finding.path("ruleId").asText())) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + ruleId + " in " + answer);
    }

    private static void assertUnreadable(String reason, Call.Answer answer) {
        assertEquals(200, answer.status());
        assertEquals("UNREADABLE", answer.body().path("verdict").asText());
        String told = answer.body().path("reason").asText();
        assertTrue(told.contains(reason), told);
        assertFalse(INNARDS.matcher(told).find(), told);
    }

    private static void assertProblem(int status, String detail, Call.Answer answer) {
        assertEquals(status, answer.status());
        assertEquals(Map.of("Content-Type", "application/problem+json"), answer.headers());
        assertEquals(status, answer.body().path("status").asInt());
        String told = answer.body().path("detail").asText();
        assertTrue(told.contains(detail), told);
        assertTrue(told.endsWith("."), "a sentence ends: " + told);
        assertFalse(
                INNARDS.matcher(answer.body().toString()).find(), answer.body().toString());
    }
}
