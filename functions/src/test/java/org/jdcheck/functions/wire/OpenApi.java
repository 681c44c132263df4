package org.jdcheck.functions.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * openapi.yaml, to hold answers to. Callers read past fields that they do not know; here a field that is not described is
 * an error.
 */
public final class OpenApi {
    private final JsonNode root;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(com.networknt.schema.SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build()));

    private OpenApi(JsonNode root) {
        this.root = root;
    }

    public static OpenApi read() {
        try {
            return new OpenApi(new YAMLMapper()
                    .readTree(Path.of("src/main/resources/openapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** Asserts that the answer of an operation is described, with its status, media type and every field. */
    public void assertDescribes(String path, String method, Call.Answer answer) {
        JsonNode responses = root.path("paths").path(path).path(method).path("responses");
        assertFalse(responses.isMissingNode(), path + " has no " + method);
        String status = String.valueOf(answer.status());
        JsonNode response = resolved(responses.path(responses.has(status) ? status : "default"));
        JsonNode media =
                response.path("content").path(String.valueOf(answer.headers().get("Content-Type")));
        assertFalse(
                media.isMissingNode(),
                method + " " + path + ": " + status + " " + answer.headers() + " is not described");
        assertEquals(List.of(), errors(media.path("schema"), answer.body()), answer.body()::toPrettyString);
        response.path("headers")
                .properties()
                .forEach(header -> assertEquals(
                        List.of(),
                        errors(
                                header.getValue().path("schema"),
                                JsonNodeFactory.instance.textNode(
                                        String.valueOf(answer.headers().get(header.getKey()))))));
    }

    /** What is wrong with a value by one of the schemas. */
    public List<String> errors(JsonNode schema, JsonNode value) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.setAll((ObjectNode) strict(schema.deepCopy()));
        document.set("components", strict(root.path("components").deepCopy()));
        return registry.getSchema(document).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Closes every object whose fields are listed; the parts of an allOf are joined first, for each alone would be too strict. */
    private JsonNode strict(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.remove("allOf") instanceof ArrayNode parts) {
                object.put("type", "object");
                for (JsonNode part : parts) {
                    JsonNode whole = resolved(part);
                    object.withArray("required").addAll((ArrayNode) whole.path("required"));
                    object.withObject("properties")
                            .setAll((ObjectNode) whole.path("properties").deepCopy());
                }
            }
            if (object.has("properties")
                    && "object".equals(object.path("type").asText())
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
        node.forEach(this::strict);
        return node;
    }
}
