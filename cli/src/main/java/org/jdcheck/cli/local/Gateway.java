package org.jdcheck.cli.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jdcheck.report.ReportJson;

/** Makes the events of API Gateway (payload 2.0) by which the handlers are called. */
public final class Gateway {
    private final LocalService service;
    private final TemplateRoutes routes;

    public Gateway(LocalService service, TemplateRoutes routes) {
        this.service = service;
        this.routes = routes;
    }

    /**
     * Answers a request as API Gateway would, with statusCode, headers and body.
     *
     * @param rawPath as it came, still encoded
     * @param bodyBase64 the body in Base64; "" for none
     */
    public JsonNode answer(
            String method,
            String rawPath,
            String rawQuery,
            Map<String, String> query,
            Map<String, String> headers,
            String bodyBase64) {
        TemplateRoutes.Route route = routes.find(method, rawPath);
        if (route == null) {
            ObjectNode answer = ReportJson.mapper().createObjectNode();
            answer.put("statusCode", 404);
            answer.putObject("headers").put("Content-Type", "application/json");
            answer.put("body", "{\"message\":\"Not Found\"}");
            return answer;
        }
        ObjectNode event = ReportJson.mapper().createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", route.method() + " " + route.path());
        event.put("rawPath", rawPath);
        event.put("rawQueryString", rawQuery);
        headers.forEach(event.putObject("headers")::put);
        if (!query.isEmpty()) {
            query.forEach(event.putObject("queryStringParameters")::put);
        }
        Map<String, String> parameters = route.parameters(rawPath);
        if (!parameters.isEmpty()) {
            parameters.forEach(event.putObject("pathParameters")::put);
        }
        ObjectNode context = event.putObject("requestContext");
        context.put("routeKey", route.method() + " " + route.path());
        context.put("stage", "$default");
        context.putObject("http").put("method", method).put("path", rawPath).put("protocol", "HTTP/1.1");
        if (!bodyBase64.isEmpty()) {
            event.put("body", bodyBase64);
        }
        event.put("isBase64Encoded", !bodyBase64.isEmpty());
        return service.call(route.function(), event);
    }

    /** Answers a GET without query and body. */
    public JsonNode get(String rawPath, Map<String, String> query) {
        return answer("GET", rawPath, "", query, Map.of(), "");
    }
}
