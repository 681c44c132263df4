package org.jdcheck.functions.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A function as Lambda runs it: in a process of its own, under the real runtime interface client, which fetches events from
 * the Runtime API that is served here. The process has the given environment and nothing of ours.
 */
public final class LambdaRuntime implements AutoCloseable {
    private static final String NEXT = "/2018-06-01/runtime/invocation/next";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What the process told the Runtime API. */
    public sealed interface Outcome {
        record Response(String body) implements Outcome {}

        record InvocationError(String body) implements Outcome {}

        record InitError(String body) implements Outcome {}
    }

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
    private final HttpServer api;
    private final Process process;
    private final Path log;

    /**
     * Starts the process.
     *
     * @param handler as template.yaml names it
     * @param folder for its log and its home
     */
    public LambdaRuntime(String handler, Map<String, String> environment, Path folder) {
        try {
            api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            api.createContext("/2018-06-01/runtime/", this::serve);
            api.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            api.start();
            log = Files.createTempFile(folder, "function", ".log");
            process = start(handler, environment, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String handler, Map<String, String> environment, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API",
                                "127.0.0.1:" + api.getAddress().getPort(),
                        "AWS_LAMBDA_FUNCTION_NAME", "function",
                        "AWS_LAMBDA_FUNCTION_VERSION", "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769",
                        "AWS_LAMBDA_LOG_GROUP_NAME", "group",
                        "AWS_LAMBDA_LOG_STREAM_NAME", "stream",
                        "LAMBDA_TASK_ROOT", folder.toString(),
                        "AWS_EC2_METADATA_DISABLED", "true"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.equals(NEXT)) {
                next(exchange);
                return;
            }
            if (path.endsWith("/response")) {
                outcomes.add(new Outcome.Response(body));
            } else if (path.endsWith("/init/error")) {
                outcomes.add(new Outcome.InitError(body));
            } else if (path.endsWith("/error")) {
                outcomes.add(new Outcome.InvocationError(body));
            }
            exchange.sendResponseHeaders(202, -1);
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        byte[] event;
        try {
            event = events.take().getBytes(StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
        headers.set(
                "Lambda-Runtime-Deadline-Ms",
                String.valueOf(Instant.now().plus(PATIENCE).toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:function");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-6b040414-000000000000000000000001");
        headers.set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
    }

    /** Passes an event to the function and gives what it answers. */
    public String invoke(JsonNode event) {
        events.add(event.toString());
        Outcome outcome = outcome();
        if (outcome instanceof Outcome.Response response) {
            return response.body();
        }
        throw new AssertionError(outcome + "\n" + log());
    }

    /** Waits for what the process says next. */
    public Outcome outcome() {
        try {
            for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
                Outcome outcome = poll();
                if (outcome != null) {
                    return outcome;
                }
                if (!process.isAlive() && outcomes.isEmpty()) {
                    throw new AssertionError("the function ended with " + process.exitValue() + ":\n" + log());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the function did not answer:\n" + log());
    }

    private @Nullable Outcome poll() throws InterruptedException {
        return outcomes.poll(100, TimeUnit.MILLISECONDS);
    }

    /** All that the process wrote. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        api.stop(0);
    }
}
