package org.jdcheck.functions.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that something is wrong, as RFC 9457 has it.
 *
 * @param type names the kind of problem, for programs
 * @param detail what is wrong with this very request, for people
 * @param errors the fields that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    /**
     * One field that is wrong.
     *
     * @param pointer JSON Pointer (RFC 6901) into the body; "" is the body as a whole
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FieldError(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem badRequest(String detail) {
        return new Problem(
                "urn:jdcheck:problem:bad-request", "The request cannot be understood", 400, detail, List.of());
    }

    public static Problem badField(String pointer, String detail) {
        return new Problem(
                "urn:jdcheck:problem:bad-field",
                "A field of the request is wrong",
                400,
                detail,
                List.of(new FieldError(pointer, detail)));
    }

    public static Problem notFound(String detail) {
        return new Problem("urn:jdcheck:problem:not-found", "There is no such thing", 404, detail, List.of());
    }

    public static Problem tooLarge(String detail) {
        return new Problem("urn:jdcheck:problem:too-large", "The text is too long", 413, detail, List.of());
    }

    public static Problem unsupportedMediaType(@Nullable String contentType) {
        return new Problem(
                "urn:jdcheck:problem:unsupported-media-type",
                "The content type is not read",
                415,
                "Send application/json or text/plain"
                        + (contentType == null ? "; there is no Content-Type." : ", not " + contentType + "."),
                List.of());
    }

    public static Problem storeFailed() {
        return new Problem(
                "urn:jdcheck:problem:store-failed",
                "The store cannot be reached",
                503,
                "The report could not be stored or read just now; send the same request again in a few seconds.",
                List.of());
    }

    public static Problem noStore() {
        return new Problem(
                "urn:jdcheck:problem:no-store",
                "No store is configured",
                503,
                "Reports are not kept here: no DynamoDB endpoint is configured (DYNAMODB_ENDPOINT).",
                List.of());
    }
}
