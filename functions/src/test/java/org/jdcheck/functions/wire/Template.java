package org.jdcheck.functions.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** template.yaml as data. A value with a tag of CloudFormation is an object whose one field has the name of the tag. */
public record Template(JsonNode root) {
    /** The folder that holds template.yaml, seen from a module. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    public static Template read() {
        return new Template(yaml(HOME.resolve("template.yaml")));
    }

    /** Any YAML file as JSON, every scalar a string. */
    public static JsonNode yaml(Path file) {
        try {
            return json(new Compose(LoadSettings.builder().build())
                    .composeString(Files.readString(file))
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Node node) {
        JsonNode value = untagged(node);
        String tag = node.getTag().getValue();
        return tag.startsWith("!") ? JsonNodeFactory.instance.objectNode().set(tag, value) : value;
    }

    private static JsonNode untagged(Node node) {
        return switch (node) {
            case ScalarNode scalar -> JsonNodeFactory.instance.textNode(scalar.getValue());
            case SequenceNode sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item)));
                yield array;
            }
            case MappingNode mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (NodeTuple field : mapping.getValue()) {
                    object.set(((ScalarNode) field.getKeyNode()).getValue(), json(field.getValueNode()));
                }
                yield object;
            }
            default -> throw new IllegalArgumentException("unknown node " + node);
        };
    }

    public JsonNode resource(String logicalId) {
        JsonNode resource = root.path("Resources").path(logicalId);
        if (resource.isMissingNode()) {
            throw new IllegalArgumentException("there is no resource " + logicalId);
        }
        return resource.path("Properties");
    }

    /** The properties of every Lambda function by logical id. */
    public Map<String, JsonNode> functions() {
        Map<String, JsonNode> functions = new LinkedHashMap<>();
        root.path("Resources").properties().forEach(resource -> {
            if ("AWS::Serverless::Function"
                    .equals(resource.getValue().path("Type").asText())) {
                functions.put(resource.getKey(), resource.getValue().path("Properties"));
            }
        });
        return functions;
    }

    /** One route of the HTTP API. */
    public record Route(String function, String method, String path) {
        /** As API Gateway names it in its events. */
        public String key() {
            return method + " " + path;
        }
    }

    public List<Route> routes() {
        return functions().entrySet().stream()
                .flatMap(function -> function.getValue().path("Events").properties().stream()
                        .map(Map.Entry::getValue)
                        .filter(event -> "HttpApi".equals(event.path("Type").asText()))
                        .map(event -> event.path("Properties"))
                        .map(route -> new Route(
                                function.getKey(),
                                route.path("Method").asText(),
                                route.path("Path").asText())))
                .toList();
    }

    /** The statements of a function's inline policies. */
    public static List<JsonNode> statements(JsonNode function) {
        return StreamSupport.stream(function.path("Policies").spliterator(), false)
                .flatMap(policy -> StreamSupport.stream(policy.path("Statement").spliterator(), false))
                .toList();
    }

    /** The names of the variables that are declared for a function, those of Globals included. */
    public TreeSet<String> variables(String function) {
        TreeSet<String> names = new TreeSet<>();
        root.at("/Globals/Function/Environment/Variables").fieldNames().forEachRemaining(names::add);
        resource(function).at("/Environment/Variables").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
