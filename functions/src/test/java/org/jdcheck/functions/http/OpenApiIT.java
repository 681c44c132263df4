package org.jdcheck.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.functions.CheckFunction;
import org.jdcheck.functions.ReportsFunction;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.store.DynamoDbReportStore;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.DynamoDb;
import org.jdcheck.functions.wire.OpenApi;
import org.jdcheck.report.ReportJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** openapi.yaml is held to the answers that callers really get. */
class OpenApiIT {
    private static final OpenApi API = OpenApi.read();
    private static final Checker CHECKER = new Checker(ShippedRules.ruleBook());
    private static final String CHECKS = "/v1/checks";
    private static final String CHECK = "/v1/checks/{id}";
    private static final String HISTORY = "/v1/postings/{id}/history";
    private static final String RULES = "/v1/rules";
    private static final String RULE = "/v1/rules/{id}";
    private static final String BLOCKED = """
            {"text": "Backend Engineer\\n\\nYou drive our backend.\\n\\nPay: $ - $ per hour\\n\\nYoung and hungry rockstars only.",
             "context": {"in": ["US-CO"], "on": "2026-11-23", "headcount": 30}, "postingId": "shop-7"}""";

    private static CheckFunction check;
    private static ReportsFunction reports;
    private static ReportsFunction withoutStore;

    @BeforeAll
    static void wire() {
        Optional<ReportStore> store =
                Optional.of(new DynamoDbReportStore(DynamoDb.client(DynamoDb.endpoint()), DynamoDb.newTable()));
        check = new CheckFunction(new CheckEndpoint(CHECKER, store, InstantSource.system()));
        reports = new ReportsFunction(new ReportsEndpoint(CHECKER.ruleBook(), store));
        withoutStore = new ReportsFunction(new ReportsEndpoint(CHECKER.ruleBook(), Optional.empty()));
    }

    static Stream<Arguments> postings() {
        return Stream.of(
                Arguments.argumentSet("blocked by a law", BLOCKED, "BLOCKED"),
                Arguments.argumentSet("place unknown", "{\"text\": \"Baker\\n\\nYou bake bread.\"}", "REVIEW"),
                Arguments.argumentSet("unreadable", "{\"text\": \" \", \"postingId\": \"blank\"}", "UNREADABLE"),
                Arguments.argumentSet(
                        "too much to keep", "{\"text\": \"" + "Pay: $ - $\\n".repeat(3000) + "\"}", "REVIEW"));
    }

    @ParameterizedTest
    @MethodSource("postings")
    void aReportIsAsDescribedWhenItIsMadeAndWhenItIsReadAgain(String body, String verdict) {
        Call.Answer made = Call.answer(check, Call.check(body));
        assertEquals(verdict, made.body().path("verdict").asText());
        API.assertDescribes(CHECKS, "post", made);

        Call.Answer read = Call.answer(
                reports,
                Call.request(
                        "GET /v1/checks/{id}",
                        Map.of("id", made.body().path("id").asText())));
        API.assertDescribes(CHECK, "get", read);
        assertEquals(made.body(), read.body(), "what is kept is what was answered");
    }

    @Test
    void aHistoryIsAsDescribedOnEachOfItsPages() {
        for (int i = 0; i < 3; i++) {
            Call.answer(check, Call.check("{\"text\": \"Baker " + i + "\", \"postingId\": \"paged\"}"));
        }
        Call.answer(check, Call.check("{\"text\": \"\", \"postingId\": \"paged\"}"));
        ObjectNode request = Call.request("GET /v1/postings/{id}/history", Map.of("id", "paged"));
        request.putObject("queryStringParameters").put("limit", "3");

        Call.Answer first = Call.answer(reports, request);
        API.assertDescribes(HISTORY, "get", first);
        assertEquals(3, first.body().path("checks").size());
        assertEquals("UNREADABLE", first.body().at("/checks/0/verdict").asText());

        request.withObject("queryStringParameters")
                .put("cursor", first.body().path("next").asText());
        Call.Answer second = Call.answer(reports, request);
        API.assertDescribes(HISTORY, "get", second);
        assertEquals(1, second.body().path("checks").size());
        assertTrue(second.body().path("next").isMissingNode());
    }

    @Test
    void theRulesAreAsDescribed() {
        Call.Answer list = Call.answer(reports, Call.request("GET /v1/rules", Map.of()));
        API.assertDescribes(RULES, "get", list);
        assertEquals(
                CHECKER.ruleBook().cards().size(), list.body().path("rules").size());
    }

    static Stream<String> ruleIds() {
        return CHECKER.ruleBook().cards().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleIds")
    void everyRuleIsAsDescribed(String id) {
        Call.Answer rule = Call.answer(reports, Call.request("GET /v1/rules/{id+}", Map.of("id", id)));
        API.assertDescribes(RULE, "get", rule);
        assertEquals(id, rule.body().path("id").asText());
        assertFalse(rule.body().at("/examples/bad").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.jdcheck.functions.http.CheckEndpointTest#badRequests")
    void everyRefusalOfABodyIsAsDescribed(String body) {
        Call.Answer answer = Call.answer(check, Call.check(body));
        assertEquals(400, answer.status());
        API.assertDescribes(CHECKS, "post", answer);
    }

    @Test
    void tooLongAndUnknownMediaAreAsDescribed() {
        Call.Answer tooLong = Call.answer(check, Call.check("text/plain", "x".repeat(CheckRequest.LONGEST_TEXT + 1)));
        assertEquals(413, tooLong.status());
        API.assertDescribes(CHECKS, "post", tooLong);

        Call.Answer xml = Call.answer(check, Call.check("application/xml", "<job/>"));
        assertEquals(415, xml.status());
        API.assertDescribes(CHECKS, "post", xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000000000000000000000000000", "nonsense", "%00", "LONG", "a/b"})
    void whatIsNotThereIsAsDescribed(String id) {
        String given = "LONG".equals(id) ? "f".repeat(5000) : id;
        Map<String, String> path = Map.of("id", given);

        Call.Answer report = Call.answer(reports, Call.request("GET /v1/checks/{id}", path));
        Call.Answer history = Call.answer(reports, Call.request("GET /v1/postings/{id}/history", path));
        Call.Answer rule = Call.answer(reports, Call.request("GET /v1/rules/{id+}", path));

        assertEquals(404, report.status());
        API.assertDescribes(CHECK, "get", report);
        assertEquals(404, history.status());
        API.assertDescribes(HISTORY, "get", history);
        assertEquals(404, rule.status());
        API.assertDescribes(RULE, "get", rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "limit=",
                "cursor=nonsense",
                "cursor=%%%",
                "cursor=SCM",
                "cursor="
            })
    void aPageThatCannotBeIsRefusedAsDescribed(String query) {
        Call.answer(check, Call.check(BLOCKED));
        ObjectNode request = Call.request("GET /v1/postings/{id}/history", Map.of("id", "shop-7"));
        String[] parts = query.split("=", 2);
        request.putObject("queryStringParameters").put(parts[0], parts[1]);

        Call.Answer answer = Call.answer(reports, request);

        assertEquals(400, answer.status());
        API.assertDescribes(HISTORY, "get", answer);
    }

    @Test
    void thatNothingIsKeptHereIsAsDescribed() {
        Call.Answer report =
                Call.answer(withoutStore, Call.request("GET /v1/checks/{id}", Map.of("id", "0".repeat(40))));
        assertEquals(503, report.status());
        API.assertDescribes(CHECK, "get", report);

        Call.Answer history =
                Call.answer(withoutStore, Call.request("GET /v1/postings/{id}/history", Map.of("id", "shop-7")));
        assertEquals(503, history.status());
        API.assertDescribes(HISTORY, "get", history);
    }

    @Test
    void theExampleOfARequestIsTakenAndIsAsDescribed() {
        JsonNode media = API.root().at("/paths/~1v1~1checks/post/requestBody/content/application~1json");

        assertEquals(java.util.List.of(), API.errors(media.path("schema"), media.path("example")));
        assertEquals(
                200,
                Call.answer(check, Call.check(media.path("example").toString())).status());
    }

    @Test
    void aFieldThatIsNotDescribedWouldBeNoticed() {
        ObjectNode report = (ObjectNode) Call.answer(check, Call.check(BLOCKED)).body();
        JsonNode schema = ReportJson.mapper().createObjectNode().put("$ref", "#/components/schemas/Report");
        assertEquals(java.util.List.of(), API.errors(schema, report));

        ((ObjectNode) report.at("/findings/0")).put("surprise", 1);

        assertEquals(1, API.errors(schema, report).size());
    }
}
