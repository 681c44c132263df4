package org.jdcheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jdcheck.cli.local.Gateway;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jspecify.annotations.Nullable;

/** Reads stored reports as ReportsFunction gives them. */
record StoredReports(Gateway gateway) {
    /** The report of that id under the name of its posting, or null. */
    @Nullable
    Report report(String id) {
        JsonNode answer = gateway.get("/v1/checks/" + encoded(id), Map.of());
        if (answer.path("statusCode").asInt() == 404) {
            return null;
        }
        String body = body(answer);
        return ReportJson.read(body).of(json(body).path("postingId").asText());
    }

    /** A page of a posting's history as the API gives it, or null where it has none. */
    @Nullable
    JsonNode history(String postingId, int most) {
        JsonNode answer =
                gateway.get("/v1/postings/" + encoded(postingId) + "/history", Map.of("limit", String.valueOf(most)));
        if (answer.path("statusCode").asInt() == 404) {
            return null;
        }
        return json(body(answer));
    }

    private static JsonNode json(String body) {
        try {
            return ReportJson.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ReportsFunction answered no JSON", e);
        }
    }

    private static String body(JsonNode answer) {
        if (answer.path("statusCode").asInt() != 200) {
            throw new CliException(
                    "The report cannot be read: " + detail(answer.path("body").asText()));
        }
        return answer.path("body").asText();
    }

    private static String detail(String problem) {
        try {
            return ReportJson.mapper().readTree(problem).path("detail").asText(problem);
        } catch (JsonProcessingException e) {
            return problem;
        }
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
