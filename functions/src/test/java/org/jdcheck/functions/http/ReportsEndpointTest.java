package org.jdcheck.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdcheck.functions.ReportsFunction;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.store.DynamoDbReportStore;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.Stderr;
import org.jdcheck.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

class ReportsEndpointTest {
    private static final RuleBook RULES = ShippedRules.ruleBook();
    private static final String ID = "0123456789".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/checks/{id}", "GET /v1/postings/{id}/history"})
    void aStoreThatIsThrottledIsToldWithoutItsInnards(String route) {
        DynamoDbClient throttled = Mockito.mock(DynamoDbClient.class, call -> {
            throw ProvisionedThroughputExceededException.builder()
                    .message("The level of configured provisioned throughput for the table was exceeded")
                    .build();
        });
        Call.Answer[] answer = new Call.Answer[1];

        String log =
                Stderr.of(() -> answer[0] = Call.answer(function(throttled), Call.request(route, Map.of("id", ID))));

        assertEquals(503, answer[0].status());
        assertEquals("application/problem+json", answer[0].headers().get("Content-Type"));
        assertFalse(answer[0].body().toString().contains("the-table"));
        assertFalse(answer[0].body().toString().contains("throughput"));
        assertTrue(log.contains("ProvisionedThroughputExceededException"), log);
    }

    @Test
    void theTenantIsTheOneThatTheTokenClaims() {
        List<String> keys = new ArrayList<>();
        DynamoDbClient empty = Mockito.mock(DynamoDbClient.class, Mockito.CALLS_REAL_METHODS);
        Mockito.doAnswer(call -> {
                    keys.add(call.<GetItemRequest>getArgument(0).key().toString());
                    return GetItemResponse.builder().build();
                })
                .when(empty)
                .getItem(Mockito.any(GetItemRequest.class));
        ObjectNode event = Call.request("GET /v1/checks/{id}", Map.of("id", ID));

        assertEquals(404, Call.answer(function(empty), event).status());
        event.withObject("requestContext")
                .putObject("authorizer")
                .putObject("jwt")
                .putObject("claims")
                .put("tenant", "acme");
        assertEquals(404, Call.answer(function(empty), event).status());
        event.withObject("requestContext")
                .withObject("authorizer")
                .withObject("jwt")
                .withObject("claims")
                .put("tenant", "a#R#b");
        assertEquals(404, Call.answer(function(empty), event).status());

        assertEquals(3, keys.size());
        assertTrue(keys.get(0).contains("T#default#R#" + ID), keys::toString);
        assertTrue(keys.get(1).contains("T#acme#R#" + ID), keys::toString);
        assertTrue(
                keys.get(2).matches(".*T#a-R-b-[0-9a-f]{8}#R#" + ID + ".*"),
                "a claim cannot reach into another tenant's keys, nor be taken for a like one: " + keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay/placeholder", "pay%2Fplaceholder", "pay%2fplaceholder"})
    void aRuleIsFoundHoweverItsSlashWasSent(String id) {
        ReportsFunction function = new ReportsFunction(new ReportsEndpoint(RULES, Optional.empty()));

        Call.Answer answer = Call.answer(function, Call.request("GET /v1/rules/{id+}", Map.of("id", id)));

        assertEquals("pay/placeholder", answer.body().path("id").asText());
    }

    private static ReportsFunction function(DynamoDbClient client) {
        return new ReportsFunction(
                new ReportsEndpoint(RULES, Optional.of(new DynamoDbReportStore(client, "the-table"))));
    }
}
