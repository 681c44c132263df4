package org.jdcheck.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdcheck.documents.Document;
import org.jdcheck.documents.Documents;
import org.jdcheck.law.Places;
import org.jdcheck.law.Setting;
import org.jdcheck.rulebook.Digests;
import org.jspecify.annotations.Nullable;

/**
 * What POST /v1/checks asks for.
 *
 * @param document the text, readable or not
 * @param revision digest of the text
 * @param postingId given by the caller, or null
 * @param profile the text of a profile as it was sent, or null
 */
public record CheckRequest(
        Document document,
        String revision,
        Setting setting,
        @Nullable String postingId,
        @Nullable String profile) {
    /** The longest text that the API takes, in bytes of UTF-8: 256 KiB. */
    public static final int LONGEST_TEXT = 256 * 1024;

    private static final Pattern POSTING_ID = Pattern.compile("(?!\\.+$)[A-Za-z0-9._-]{1,128}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the request.
     *
     * @param today the day whose law counts where the request names none
     * @throws ProblemException naming what is wrong, and where
     */
    public static CheckRequest read(APIGatewayV2HTTPEvent event, Places places, LocalDate today) {
        String contentType = header(event, "content-type");
        String mediaType =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        byte[] body = body(event);
        return switch (mediaType) {
            case "text/plain" -> ofText(body, today);
            case "application/json" -> ofJson(body, places, today);
            default -> throw new ProblemException(Problem.unsupportedMediaType(contentType));
        };
    }

    private static @Nullable String header(APIGatewayV2HTTPEvent event, String name) {
        Map<String, String> headers = event.getHeaders();
        if (headers == null) {
            return null;
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    private static byte[] body(APIGatewayV2HTTPEvent event) {
        String body = event.getBody();
        if (body == null) {
            return new byte[0];
        }
        if (!event.getIsBase64Encoded()) {
            return body.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badRequest("The body is marked as Base64, and is not."));
        }
    }

    private static CheckRequest ofText(byte[] body, LocalDate today) {
        if (body.length > LONGEST_TEXT) {
            throw new ProblemException(tooLarge(body.length));
        }
        String revision = Digests.sha256(List.of(Base64.getEncoder().encodeToString(body)));
        return new CheckRequest(Documents.read(body), revision, Setting.on(today), null, null);
    }

    private static Problem tooLarge(int bytes) {
        return Problem.tooLarge("The text has " + bytes + " bytes; up to " + LONGEST_TEXT
                + " (256 KiB) are taken here. Longer files go through the inbox.");
    }

    private static CheckRequest ofJson(byte[] body, Places places, LocalDate today) {
        JsonNode root = parsed(body);
        if (!root.isObject()) {
            throw new ProblemException(Problem.badField("", "The body must be a JSON object with the field \"text\"."));
        }
        onlyKnown(root, "", Set.of("text", "context", "postingId", "profile"));
        JsonNode text = root.get("text");
        if (text == null || text.isNull()) {
            throw new ProblemException(Problem.badField("/text", "The field \"text\" is missing; it is the posting."));
        }
        if (!text.isTextual()) {
            throw new ProblemException(Problem.badField("/text", "The posting must be a string."));
        }
        int length = Documents.utf8Length(text.textValue());
        if (length > LONGEST_TEXT) {
            throw new ProblemException(tooLarge(length));
        }
        Document document = Documents.ofText(text.textValue());
        return new CheckRequest(
                document,
                revision(document, text.textValue()),
                setting(root.get("context"), places, today),
                postingId(root.get("postingId")),
                profile(root.get("profile")));
    }

    /** In UTF-8 half of a surrogate pair is a question mark; only the reason keeps it apart from a text that has one. */
    private static String revision(Document document, String text) {
        return Digests.sha256(
                switch (document) {
                    case Document.Legible legible -> List.of("text", text);
                    case Document.Illegible illegible -> List.of("illegible", illegible.reason(), text);
                });
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode root = MAPPER.readTree(body);
            if (root.isMissingNode()) {
                throw new ProblemException(Problem.badRequest("The body is empty; a JSON object is expected."));
            }
            return root;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new ProblemException(Problem.badRequest("The body is no JSON"
                    + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ".")));
        } catch (IOException e) {
            throw new ProblemException(Problem.badRequest("The body is no JSON in UTF-8."));
        }
    }

    private static void onlyKnown(JsonNode object, String pointer, Set<String> known) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new ProblemException(Problem.badField(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        "There is no field \"" + shortened(name) + "\"; known are "
                                + String.join(", ", new TreeSet<>(known)) + "."));
            }
        }
    }

    private static Setting setting(@Nullable JsonNode context, Places places, LocalDate today) {
        if (context == null || context.isNull()) {
            return Setting.on(today);
        }
        if (!context.isObject()) {
            throw new ProblemException(Problem.badField("/context", "The context must be an object."));
        }
        onlyKnown(context, "/context", Set.of("in", "on", "headcount"));
        return new Setting(
                day(context.get("on"), today),
                placesOf(context.get("in"), places),
                headcount(context.get("headcount")));
    }

    private static LocalDate day(@Nullable JsonNode on, LocalDate today) {
        if (on == null || on.isNull()) {
            return today;
        }
        if (!on.isTextual()) {
            throw new ProblemException(
                    Problem.badField("/context/on", "The day must be a string such as \"2026-11-23\"."));
        }
        try {
            return LocalDate.parse(on.textValue());
        } catch (DateTimeParseException e) {
            throw new ProblemException(Problem.badField(
                    "/context/on", "\"" + shortened(on.textValue()) + "\" is no day; write it as \"2026-11-23\"."));
        }
    }

    private static SortedSet<String> placesOf(@Nullable JsonNode in, Places places) {
        SortedSet<String> codes = new TreeSet<>();
        if (in == null || in.isNull()) {
            return codes;
        }
        if (!in.isArray()) {
            throw new ProblemException(
                    Problem.badField("/context/in", "The places must be an array of codes such as \"US-CO\"."));
        }
        for (int i = 0; i < in.size(); i++) {
            String pointer = "/context/in/" + i;
            JsonNode code = in.get(i);
            if (!code.isTextual()) {
                throw new ProblemException(Problem.badField(pointer, "A place must be a string such as \"US-CO\"."));
            }
            if (!places.knows(code.textValue())) {
                throw new ProblemException(Problem.badField(
                        pointer,
                        "There is no place \"" + shortened(code.textValue())
                                + "\"; places are ISO 3166 codes such as \"US-CO\" or \"GB\"."));
            }
            codes.add(code.textValue());
        }
        return codes;
    }

    private static @Nullable Integer headcount(@Nullable JsonNode headcount) {
        if (headcount == null || headcount.isNull()) {
            return null;
        }
        if (!headcount.isInt() || headcount.intValue() < 0) {
            throw new ProblemException(
                    Problem.badField("/context/headcount", "The headcount must be a whole number, 0 or more."));
        }
        return headcount.intValue();
    }

    private static @Nullable String profile(@Nullable JsonNode profile) {
        if (profile == null || profile.isNull()) {
            return null;
        }
        if (!profile.isTextual()) {
            throw new ProblemException(
                    Problem.badField("/profile", "The profile must be a string, the text of a jdcheck.yaml."));
        }
        return profile.textValue();
    }

    static boolean isPostingId(String id) {
        return POSTING_ID.matcher(id).matches();
    }

    private static @Nullable String postingId(@Nullable JsonNode id) {
        if (id == null || id.isNull()) {
            return null;
        }
        if (!id.isTextual() || !isPostingId(id.textValue())) {
            throw new ProblemException(Problem.badField(
                    "/postingId",
                    "The id must be a string of 1 to 128 letters, digits, dots, hyphens and underscores."));
        }
        return id.textValue();
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }
}
