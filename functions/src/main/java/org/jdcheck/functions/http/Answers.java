package org.jdcheck.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jdcheck.functions.store.StoredJson;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.report.ReportJson;

/** The answers of the API. */
public final class Answers {
    private Answers() {}

    /** A report under its id, as it is kept: a whole one could be longer than an answer of Lambda may be. */
    public static APIGatewayV2HTTPResponse report(StoredReport report, boolean stored) {
        ObjectNode body = ReportJson.mapper().createObjectNode();
        body.put("id", report.id());
        body.put("postingId", report.postingId());
        body.put("stored", stored);
        ObjectNode fields = ReportJson.mapper().valueToTree(StoredJson.kept(report.report()));
        body.setAll(fields);
        return json(body);
    }

    /** Any value as JSON. */
    public static APIGatewayV2HTTPResponse json(Object value) {
        return answer(200, "application/json", value);
    }

    public static APIGatewayV2HTTPResponse problem(Problem problem) {
        return answer(problem.status(), "application/problem+json", problem);
    }

    private static APIGatewayV2HTTPResponse answer(int status, String contentType, Object value) {
        try {
            Map<String, String> headers = new TreeMap<>();
            headers.put("Content-Type", contentType);
            return APIGatewayV2HTTPResponse.builder()
                    .withStatusCode(status)
                    .withHeaders(headers)
                    .withBody(ReportJson.mapper().writeValueAsString(value))
                    .withIsBase64Encoded(false)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always writable", e);
        }
    }
}
