package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.cli.local.Database;
import org.jdcheck.cli.local.FolderInbox;
import org.jdcheck.functions.ShippedRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck serve}, spoken to over HTTP and through its inbox folder. */
class ServeIT {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path temporary = Path.of("");

    private static final List<Server> SERVERS = new ArrayList<>();

    private static @Nullable Server shared;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        shared = Server.start(ScriptHome.shared(), temporary.resolve("data"));
        SERVERS.add(shared);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (Server each : SERVERS) {
            each.kill();
        }
    }

    private final Server server = Objects.requireNonNull(shared);

    // ---- checks

    @Test
    void aCheckInJsonIsAnsweredStoredAndReadBack() throws Exception {
        ObjectNode request = MAPPER.createObjectNode();
        request.put("text", Drafts.FLAWED).put("postingId", "accountant-json");
        request.putObject("context")
                .put("on", "2026-11-23")
                .put("headcount", 12)
                .putArray("in")
                .add("US-CO");

        HttpResponse<String> answer = server.post("application/json", request.toString());

        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode report = MAPPER.readTree(answer.body());
        assertEquals("accountant-json", report.path("postingId").asText());
        assertEquals("BLOCKED", report.path("verdict").asText());
        assertEquals("2026-11-23", report.path("asOf").asText());
        assertTrue(report.path("stored").asBoolean());
        String location = answer.headers().firstValue("Location").orElse("");
        assertEquals("/v1/checks/" + report.path("id").asText(), location);
        HttpResponse<String> again = server.get(location);
        assertEquals(200, again.statusCode());
        assertEquals(report, MAPPER.readTree(again.body()));
        assertEquals(
                "application/json", again.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aCheckInPlainTextIsNamedAfterItsContent() throws Exception {
        HttpResponse<String> answer = server.post("text/plain; charset=utf-8", Drafts.CLEAN);

        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode report = MAPPER.readTree(answer.body());
        assertEquals("READY", report.path("verdict").asText());
        assertTrue(report.path("postingId").asText().matches("[0-9a-f]{16}"));
        assertEquals(
                report.path("id"),
                MAPPER.readTree(server.post("text/plain", Drafts.CLEAN).body()).path("id"),
                "the same check has the same id");
    }

    @Test
    void aHistoryIsReadNewestFirstAndPageByPage() throws Exception {
        for (String text : List.of(Drafts.CLEAN, Drafts.FLAWED, Drafts.WITHOUT_PAY)) {
            String body = MAPPER.createObjectNode()
                    .put("text", text)
                    .put("postingId", "three-drafts")
                    .toString();
            assertEquals(200, server.post("application/json", body).statusCode());
        }

        JsonNode first = server.json("/v1/postings/three-drafts/history?limit=2");
        JsonNode rest = server.json("/v1/postings/three-drafts/history?limit=2&cursor="
                + first.path("next").asText());

        assertEquals(List.of("BLOCKED", "REVIEW"), verdicts(first));
        assertEquals(List.of("READY"), verdicts(rest));
        assertFalse(rest.has("next"));
    }

    // ---- rules

    @Test
    void theRulesAreListed() throws Exception {
        List<String> ids = server.json("/v1/rules")
                .path("rules")
                .valueStream()
                .map(rule -> rule.path("id").asText())
                .toList();

        assertEquals(List.copyOf(ShippedRules.ruleBook().cards().keySet()), ids);
    }

    @Test
    void aRuleIsExplainedWhetherItsSlashIsEncodedOrNot() throws Exception {
        JsonNode rule = server.json("/v1/rules/pay/placeholder");

        assertEquals("pay/placeholder", rule.path("id").asText());
        assertEquals(rule, server.json("/v1/rules/pay%2Fplaceholder"));
        assertEquals(rule, server.json("/v1/rules/pay%2fplaceholder"));
    }

    // ---- what is not there, and what is refused

    @Test
    void whatIsNotThereIs404AndSaysWhat() throws Exception {
        assertProblem(404, "There is no report \\\"nonsense\\\"", server.get("/v1/checks/nonsense"));
        assertProblem(404, "No check of a posting \\\"nonsense\\\"", server.get("/v1/postings/nonsense/history"));
        assertProblem(404, "There is no rule \\\"pay/nonsense\\\"", server.get("/v1/rules/pay/nonsense"));
        for (String path :
                List.of("/", "/v1", "/v1/checks", "/v1/checks/a/b", "/template.yaml", "/v1/rules/", "/../x")) {
            assertEquals(404, server.get(path).statusCode(), path);
        }
    }

    @Test
    void aPathThatIsNotWellEncodedDoesNoHarm() throws Exception {
        int status = server.raw("GET /v1/rules/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(status == 400 || status == 404, "status " + status);
        assertEquals(200, server.get("/v1/rules").statusCode());
    }

    @Test
    void aTextOfUpTo256KibibytesIsTakenAndOneByteMoreIsNot() throws Exception {
        String longest = ("Baker wanted.\n" + "a".repeat(256 * 1024)).substring(0, 256 * 1024);

        assertEquals(200, server.post("text/plain", longest).statusCode());
        assertProblem(413, "256 KiB", server.post("text/plain", longest + "a"));
        assertProblem(
                413,
                "256 KiB",
                server.post(
                        "application/json",
                        MAPPER.createObjectNode().put("text", longest + "a").toString()));
        assertEquals(
                200,
                server.post(
                                "application/json",
                                MAPPER.createObjectNode().put("text", longest).toString())
                        .statusCode());
    }

    @Test
    void aBodyOfMoreThanTenMegabytesIsRefused() throws Exception {
        assertEquals(
                413, server.post("text/plain", "a".repeat(10 * 1024 * 1024 + 1)).statusCode());
    }

    @Test
    void aRequestThatCannotBeUnderstoodNamesItsFault() throws Exception {
        assertProblem(400, "/context/in/0", server.post("application/json", """
                {"text": "Baker", "context": {"in": ["XX-YY"]}}"""));
        assertProblem(400, "line 1", server.post("application/json", "{\"text\": "));
        assertProblem(415, "application/xml", server.post("application/xml", "<a/>"));
    }

    // ---- the inbox folder

    @Test
    void aFileInTheInboxFolderGetsAReport() throws Exception {
        server.inbox().put("inbox/default/dropped.txt", Drafts.FLAWED.getBytes(StandardCharsets.UTF_8));
        await("a report", () -> server.hasHistory("dropped"));

        JsonNode history = server.json("/v1/postings/dropped/history");
        assertEquals(List.of("REVIEW"), verdicts(history));
        JsonNode report = server.json(
                "/v1/checks/" + history.path("checks").path(0).path("id").asText());
        assertTrue(report.toString().contains("pay/placeholder"));

        server.inbox().put("inbox/default/dropped.txt", Drafts.CLEAN.getBytes(StandardCharsets.UTF_8));
        await("a second report", () -> server.verdictsOf("dropped").size() == 2);
        assertEquals(List.of("READY", "REVIEW"), server.verdictsOf("dropped"));
    }

    @Test
    void aFileThatIsCopiedIntoTheInboxFolderIsSeenToo() throws Exception {
        Path inbox = Files.createDirectories(server.data().resolve("inbox/default"));
        Files.writeString(inbox.resolve("copied.txt"), Drafts.CLEAN);
        Files.write(inbox.resolve("scan.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        await("a report", () -> server.verdictsOf("copied").contains("READY"));
        await("a report on what cannot be read", () -> server.verdictsOf("scan").equals(List.of("UNREADABLE")));
    }

    @Test
    void submitWorksOnTheSameFolderWhileServeDoes() throws Exception {
        Path draft = Files.writeString(temporary.resolve("submitted.txt"), Drafts.CLEAN);
        for (int i = 0; i < 3; i++) {
            Outcome outcome =
                    Cli.run("submit", draft.toString(), "--data", server.data().toString());

            outcome.expectStatus(0);
            assertTrue(outcome.out().startsWith("READY"), outcome.out());
        }
        assertEquals("READY", server.verdictsOf("submitted").getFirst());
    }

    @Test
    void theLogTellsOfChecksButNotTheTextOfPostings() throws Exception {
        server.inbox()
                .put("inbox/default/secret.txt", "Xylophonist wanted in Secretville".getBytes(StandardCharsets.UTF_8));
        await("a report", () -> server.hasHistory("secret"));

        String log = Files.readString(server.log());
        assertTrue(log.contains("\"event\":\"checked\""), log);
        assertFalse(log.contains("Xylophonist"), log);
    }

    // ---- wrong use

    @Test
    void aPortThatCannotBeHadIsOneSentence() {
        Cli.run("serve", "--port", String.valueOf(server.port()), "--data", temporary + "/other")
                .expectOnlyTheSentence("The port " + server.port() + " cannot be had");
        Cli.run("serve", "--port", "70000", "--data", temporary + "/other")
                .expectOnlyTheSentence("There is no port 70000");
    }

    // ---- SIGKILL

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheServerIsKilled(@TempDir Path own) throws Exception {
        Path data = own.resolve("data");
        ScriptHome home = ScriptHome.shared();
        Server first = Server.start(home, data);
        SERVERS.add(first);
        Map<String, String> locations = new ConcurrentHashMap<>();
        Queue<String> files = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "http-" + i;
            senders.add(Thread.ofPlatform().start(() -> postUntilItFails(first, name, locations)));
        }
        for (int i = 0; i < 2; i++) {
            String name = "file-" + i;
            senders.add(Thread.ofPlatform().start(() -> putUntilOver(data, name, files, over)));
        }
        await("many uploads", () -> locations.size() >= 60 && files.size() >= 60);

        first.kill();
        over.set(true);
        for (Thread sender : senders) {
            sender.join();
        }

        Server second = Server.start(home, data);
        SERVERS.add(second);
        for (Map.Entry<String, String> acknowledged : locations.entrySet()) {
            JsonNode report = second.json(acknowledged.getValue());
            assertEquals(acknowledged.getKey(), report.path("postingId").asText());
            assertTrue(second.hasHistory(acknowledged.getKey()), acknowledged.getKey());
        }
        for (String postingId : files) {
            await("the report of " + postingId, () -> second.hasHistory(postingId));
        }
        try (Database database = new Database(data.resolve("jdcheck.db"))) {
            assertEquals(List.of("ok"), database.query("PRAGMA integrity_check", row -> row.getString(1)));
        }
    }

    private static void postUntilItFails(Server server, String name, Map<String, String> locations) {
        try {
            for (int i = 0; true; i++) {
                String postingId = name + "-" + i;
                HttpResponse<String> answer = server.post(
                        "application/json",
                        MAPPER.createObjectNode()
                                .put("text", Drafts.FLAWED + postingId)
                                .put("postingId", postingId)
                                .toString());
                if (answer.statusCode() == 200) {
                    locations.put(
                            postingId, answer.headers().firstValue("Location").orElse("none"));
                }
            }
        } catch (IOException e) {
            // The server is gone; what it has not answered is not acknowledged.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void putUntilOver(Path data, String name, Queue<String> files, AtomicBoolean over) {
        FolderInbox inbox = new FolderInbox(data);
        for (int i = 0; !over.get(); i++) {
            String postingId = name + "-" + i;
            inbox.put(
                    "inbox/default/" + postingId + ".txt",
                    (Drafts.FLAWED + postingId).getBytes(StandardCharsets.UTF_8));
            files.add(postingId);
            // Other uploads are under way then, and the queue is neither empty nor hopelessly long.
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static void await(String what, BooleanSupplier happened) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, () -> "in vain waited for " + what);
            Thread.sleep(20);
        }
    }

    private static List<String> verdicts(JsonNode history) {
        return history.path("checks")
                .valueStream()
                .map(check -> check.path("verdict").asText())
                .toList();
    }

    private static void assertProblem(int status, String words, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains(words), answer.body());
    }

    /** A {@code serve} in a process of its own. */
    private record Server(Process process, int port, Path data, Path log, HttpClient client) {
        private static final Pattern READY = Pattern.compile("Serving on http://127\\.0\\.0\\.1:(\\d+),");

        static Server start(ScriptHome home, Path data) throws IOException, InterruptedException {
            Path log = home.newFile("log");
            Process process = home.start(
                    home.folder(),
                    ScriptHome.environment(),
                    home.newFile("out"),
                    log,
                    List.of(home.folder() + "/jdcheck", "serve", "--port", "0", "--data", data.toString()));
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until && process.isAlive()) {
                Matcher ready = READY.matcher(Files.readString(log));
                if (ready.find()) {
                    return new Server(process, Integer.parseInt(ready.group(1)), data, log, HttpClient.newHttpClient());
                }
                Thread.sleep(20);
            }
            process.destroyForcibly();
            throw new AssertionError("serve did not start: " + Files.readString(log));
        }

        /** SIGKILL, and it is gone when this returns. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        }

        FolderInbox inbox() {
            return new FolderInbox(data);
        }

        HttpResponse<String> post(String contentType, String body) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(uri("/v1/checks"))
                            .header("Content-Type", contentType)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
        }

        JsonNode json(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = get(path);
            assertEquals(200, answer.statusCode(), () -> path + ": " + answer.body());
            return MAPPER.readTree(answer.body());
        }

        boolean hasHistory(String postingId) {
            return !verdictsOf(postingId).isEmpty();
        }

        List<String> verdictsOf(String postingId) {
            try {
                HttpResponse<String> answer = get("/v1/postings/" + postingId + "/history");
                return answer.statusCode() == 200 ? verdicts(MAPPER.readTree(answer.body())) : List.of();
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        /** Sends what no client would, and returns the status. */
        int raw(String request) throws IOException {
            try (java.net.Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return Integer.parseInt(answer.split(" ", 3)[1]);
            }
        }

        private URI uri(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }
    }
}
