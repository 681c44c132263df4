package org.jdcheck.cli.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdcheck.Checker;
import org.jdcheck.functions.CheckFunction;
import org.jdcheck.functions.IngestFunction;
import org.jdcheck.functions.ReportsFunction;
import org.jdcheck.functions.http.CheckEndpoint;
import org.jdcheck.functions.http.ReportsEndpoint;
import org.jdcheck.functions.inbox.InboxKey;
import org.jdcheck.functions.inbox.Ingest;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.report.ReportJson;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The whole service on one machine: the same handlers, with a folder and a file of SQLite in place of AWS. */
public final class LocalService implements AutoCloseable {
    private static final String BUCKET = "inbox-on-this-machine";

    private final Database database;
    private final FolderInbox inbox;
    private final LocalQueue queue;
    private final RequestStreamHandler ingest;
    private final Map<String, RequestStreamHandler> functions;
    private final RuleBook ruleBook;

    /**
     * Opens the service.
     *
     * @param data the folder for everything that is kept; it is made where it does not exist
     * @param profile what the house sets for all postings
     * @param otherStore used in place of the file of SQLite where given
     */
    public LocalService(Path data, RuleBook ruleBook, Profile profile, @Nullable ReportStore otherStore) {
        try {
            Files.createDirectories(data.resolve(InboxKey.PREFIX + "default"));
        } catch (IOException e) {
            throw new DatabaseException("The folder " + data + " cannot be made.", e);
        }
        database = new Database(data.resolve("jdcheck.db"));
        inbox = new FolderInbox(data);
        queue = new LocalQueue(database);
        ReportStore store = otherStore != null ? otherStore : new SqliteReportStore(database);
        Checker checker = new Checker(ruleBook);
        Checker house = checker.under(profile);
        this.ruleBook = house.ruleBook();
        ingest = new IngestFunction(new Ingest(house, store, inbox, BUCKET, profile));
        functions = Map.of(
                "CheckFunction",
                        new CheckFunction(
                                new CheckEndpoint(checker, house, profile, Optional.of(store), InstantSource.system())),
                "ReportsFunction", new ReportsFunction(new ReportsEndpoint(house.ruleBook(), Optional.of(store))));
    }

    /** The rules as the profile has them. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    public FolderInbox inbox() {
        return inbox;
    }

    public LocalQueue queue() {
        return queue;
    }

    /** Looks for new files in the inbox and puts the events that tell of them into the queue. */
    public void lookIntoInbox() {
        for (FolderInbox.Upload upload : inbox.uploads(InboxKey.PREFIX)) {
            queue.tell(upload, objectCreated(upload));
        }
    }

    private static String objectCreated(FolderInbox.Upload upload) {
        ObjectNode event = ReportJson.mapper().createObjectNode();
        event.put("version", "0");
        event.put("detail-type", "Object Created");
        event.put("source", "aws.s3");
        event.put("time", upload.changed().toString());
        ObjectNode detail = event.putObject("detail");
        detail.putObject("bucket").put("name", BUCKET);
        ObjectNode object = detail.putObject("object");
        object.put("key", upload.key());
        object.put("size", upload.size());
        object.put("sequencer", String.format(Locale.ROOT, "%016X", upload.nanos()));
        return event.toString();
    }

    /**
     * Hands one batch of waiting messages to IngestFunction.
     *
     * @return false where none was waiting
     */
    public boolean handleBatch() {
        List<LocalQueue.Message> messages = queue.receive(System.currentTimeMillis());
        if (messages.isEmpty()) {
            return false;
        }
        Set<String> failed = new HashSet<>();
        try {
            String answer = call(ingest, LocalQueue.sqsEvent(messages));
            for (JsonNode failure : ReportJson.mapper().readTree(answer).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asText());
            }
        } catch (IOException | RuntimeException e) {
            messages.forEach(message -> failed.add(String.valueOf(message.id())));
        }
        queue.settle(messages, failed, System.currentTimeMillis());
        return true;
    }

    /**
     * Calls a function of the API with an event of API Gateway.
     *
     * @param function its logical id in template.yaml
     */
    public JsonNode call(String function, ObjectNode event) {
        RequestStreamHandler handler = functions.get(function);
        if (handler == null) {
            throw new IllegalArgumentException("there is no function " + function);
        }
        try {
            return ReportJson.mapper().readTree(call(handler, event.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(function + " answered no JSON", e);
        }
    }

    private static String call(RequestStreamHandler handler, String event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new LocalContext());
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        database.close();
    }
}
