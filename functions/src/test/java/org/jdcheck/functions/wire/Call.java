package org.jdcheck.functions.wire;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdcheck.report.ReportJson;
import org.mockito.Mockito;

/** Events as AWS makes them, and calls of handlers with them. */
public final class Call {
    private Call() {}

    /** A request as API Gateway passes it on (payload 2.0), without a body. */
    public static ObjectNode request(String routeKey, Map<String, String> pathParameters) {
        ObjectNode event = ReportJson.mapper().createObjectNode();
        event.put("version", "2.0").put("routeKey", routeKey).put("rawPath", routeKey.replaceFirst("^\\S+ ", ""));
        event.putObject("headers").put("accept", "application/json");
        event.putObject("requestContext").put("routeKey", routeKey).put("stage", "$default");
        if (!pathParameters.isEmpty()) {
            pathParameters.forEach(event.putObject("pathParameters")::put);
        }
        return event.put("isBase64Encoded", false);
    }

    /** POST /v1/checks with a body of JSON. */
    public static ObjectNode check(String json) {
        return check("application/json", json);
    }

    public static ObjectNode check(String contentType, String body) {
        ObjectNode event = request("POST /v1/checks", Map.of());
        event.withObject("headers").put("content-type", contentType);
        return event.put("body", body);
    }

    /** The upload of an object as EventBridge tells of it. */
    public static ObjectNode uploaded(String key, String time, String sequencer) {
        ObjectNode event = ReportJson.mapper().createObjectNode();
        event.put("version", "0")
                .put("detail-type", "Object Created")
                .put("source", "aws.s3")
                .put("time", time);
        ObjectNode detail = event.putObject("detail");
        detail.putObject("bucket").put("name", Bucket.NAME);
        detail.putObject("object").put("key", key).put("sequencer", sequencer);
        return event;
    }

    /** Messages of SQS by their ids. */
    public static ObjectNode batch(Map<String, String> bodies) {
        ObjectNode event = ReportJson.mapper().createObjectNode();
        var records = event.putArray("Records");
        bodies.forEach((id, body) ->
                records.addObject().put("messageId", id).put("body", body).put("eventSource", "aws:sqs"));
        return event;
    }

    public static ObjectNode batch(ObjectNode... messages) {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (ObjectNode message : messages) {
            bodies.put("message-" + (bodies.size() + 1), message.toString());
        }
        return batch(bodies);
    }

    /** A file of events/. */
    public static ObjectNode event(String name) {
        try {
            return (ObjectNode) ReportJson.mapper()
                    .readTree(Files.readString(Template.HOME.resolve("events").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file under its name to a URL, with no credentials but those in the URL, and gives the status. */
    public static int put(URI url, byte[] bytes) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                            java.net.http.HttpRequest.newBuilder(url)
                                    .PUT(java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a handler writes for an event. */
    public static String raw(RequestStreamHandler handler, JsonNode event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(
                    new ByteArrayInputStream(event.toString().getBytes(StandardCharsets.UTF_8)),
                    answer,
                    Mockito.mock(com.amazonaws.services.lambda.runtime.Context.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** What a handler answers to an event. */
    public static Answer answer(RequestStreamHandler handler, JsonNode event) {
        return Answer.of(raw(handler, event));
    }

    /** An answer to API Gateway. */
    public record Answer(int status, Map<String, String> headers, JsonNode body) {
        public static Answer of(String answer) {
            try {
                JsonNode root = ReportJson.mapper().readTree(answer);
                Map<String, String> headers = new LinkedHashMap<>();
                root.path("headers")
                        .properties()
                        .forEach(header ->
                                headers.put(header.getKey(), header.getValue().asText()));
                return new Answer(
                        root.path("statusCode").asInt(),
                        headers,
                        ReportJson.mapper().readTree(root.path("body").asText()));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("no answer: " + answer, e);
            }
        }
    }
}
