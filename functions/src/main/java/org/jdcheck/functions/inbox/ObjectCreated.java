package org.jdcheck.functions.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdcheck.functions.store.Moment;

/**
 * News of an upload, from either of the two shapes in which S3 tells it.
 *
 * @param key as it stands in the bucket, not URL-encoded
 */
public record ObjectCreated(String bucket, String key, Moment moment) {
    /**
     * The uploads that a message tells of; none for S3's test message.
     *
     * @throws IllegalArgumentException where it is neither an event of EventBridge nor a notification of S3
     */
    public static List<ObjectCreated> of(JsonNode message) {
        if ("s3:TestEvent".equals(message.path("Event").asText())) {
            return List.of();
        }
        if (message.path("detail").path("object").has("key")) {
            JsonNode detail = message.path("detail");
            return List.of(new ObjectCreated(
                    detail.path("bucket").path("name").asText(),
                    detail.path("object").path("key").asText(),
                    moment(message.path("time"), detail.path("object").path("sequencer"))));
        }
        if (!message.path("Records").isArray()) {
            throw new IllegalArgumentException("this is no event of an upload");
        }
        List<ObjectCreated> created = new ArrayList<>();
        for (JsonNode entry : message.path("Records")) {
            JsonNode s3 = entry.path("s3");
            if (!s3.path("object").has("key")) {
                throw new IllegalArgumentException("this is no notification of an upload");
            }
            if (entry.path("eventName").asText().contains("ObjectCreated")) {
                created.add(new ObjectCreated(
                        s3.path("bucket").path("name").asText(),
                        URLDecoder.decode(s3.path("object").path("key").asText(), StandardCharsets.UTF_8),
                        moment(entry.path("eventTime"), s3.path("object").path("sequencer"))));
            }
        }
        return created;
    }

    private static Moment moment(JsonNode time, JsonNode sequencer) {
        try {
            return new Moment(Instant.parse(time.asText()), sequencer.asText());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the event has no time", e);
        }
    }
}
