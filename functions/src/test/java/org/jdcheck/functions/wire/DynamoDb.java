package org.jdcheck.functions.wire;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Something that speaks the protocol of DynamoDB: the endpoint that -Ddynamodb.endpoint names, or else dynoxide, which one
 * start serves the whole run of the tests.
 */
public final class DynamoDb {
    private static final Path BINARY = Path.of("src/test/dynoxide/node_modules/@dynoxide/linux-x64/dynoxide")
            .toAbsolutePath();
    private static @Nullable URI started;

    private DynamoDb() {}

    /** The endpoint. Where there is none, the build server fails and other machines skip the test. */
    public static synchronized URI endpoint() {
        if (started == null) {
            started = found();
        }
        return started;
    }

    private static URI found() {
        String named = System.getProperty("dynamodb.endpoint", "");
        if (!named.isBlank()) {
            return URI.create(named);
        }
        if (!Files.isExecutable(BINARY)) {
            String missing = "Nothing here speaks DynamoDB's protocol. Run ./verify, which fetches dynoxide on"
                    + " linux-x64, or name an endpoint with -Ddynamodb.endpoint=URL.";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            System.err.println("SKIPPED: " + missing);
            abort(missing);
        }
        try {
            return start();
        } catch (IOException e) {
            throw new IllegalStateException("dynoxide could not be started", e);
        }
    }

    private static URI start() throws IOException {
        Path folder = Files.createTempDirectory("jdcheck-dynoxide");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Process process = new ProcessBuilder(
                        BINARY.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port),
                        "--db-path",
                        folder.resolve("tables.db").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        awaitAnswer(process, endpoint, folder);
        return endpoint;
    }

    private static void awaitAnswer(Process process, URI endpoint, Path folder) throws IOException {
        try (DynamoDbClient client = client(endpoint)) {
            for (int i = 0; process.isAlive() && i < 200; i++) {
                try {
                    client.listTables();
                    return;
                } catch (SdkException notYet) {
                    pause();
                }
            }
        }
        throw new IOException("dynoxide does not answer: " + Files.readString(folder.resolve("log")));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process, Path folder) {
        process.destroy();
        try {
            process.waitFor();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException | InterruptedException e) {
            System.err.println("left behind: " + folder);
        }
    }

    public static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(LocalCredentials.provider())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** Makes a table of its own exactly as template.yaml describes ReportsTable, and returns its name. */
    public static String newTable() {
        JsonNode described = Template.read().resource("ReportsTable");
        String name = "reports-" + UUID.randomUUID();
        List<AttributeDefinition> attributes = new ArrayList<>();
        for (JsonNode attribute : described.path("AttributeDefinitions")) {
            attributes.add(AttributeDefinition.builder()
                    .attributeName(attribute.path("AttributeName").asText())
                    .attributeType(attribute.path("AttributeType").asText())
                    .build());
        }
        List<GlobalSecondaryIndex> indexes = new ArrayList<>();
        for (JsonNode index : described.path("GlobalSecondaryIndexes")) {
            indexes.add(GlobalSecondaryIndex.builder()
                    .indexName(index.path("IndexName").asText())
                    .keySchema(keys(index))
                    .projection(projection -> projection.projectionType(ProjectionType.fromValue(
                            index.at("/Projection/ProjectionType").asText())))
                    .build());
        }
        try (DynamoDbClient client = client(endpoint())) {
            client.createTable(request -> request.tableName(name)
                    .billingMode(
                            BillingMode.fromValue(described.path("BillingMode").asText()))
                    .attributeDefinitions(attributes)
                    .keySchema(keys(described))
                    .globalSecondaryIndexes(indexes));
            client.waiter().waitUntilTableExists(request -> request.tableName(name));
        }
        return name;
    }

    private static List<KeySchemaElement> keys(JsonNode described) {
        List<KeySchemaElement> keys = new ArrayList<>();
        for (JsonNode key : described.path("KeySchema")) {
            keys.add(KeySchemaElement.builder()
                    .attributeName(key.path("AttributeName").asText())
                    .keyType(key.path("KeyType").asText())
                    .build());
        }
        return keys;
    }
}
