package org.jdcheck.functions.inbox;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jdcheck.Checker;
import org.jdcheck.documents.Document;
import org.jdcheck.documents.Documents;
import org.jdcheck.functions.Log;
import org.jdcheck.functions.store.ReportId;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.house.Waiver;
import org.jdcheck.law.Setting;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.rulebook.Digests;
import org.jdcheck.rulebook.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Checks what was uploaded and keeps the report.
 *
 * <p>What the uploader got wrong becomes a stored report with the verdict UNREADABLE and is done with; only faults of ours
 * go back to the queue. The day of a check is the day of the upload, so that an event that comes twice makes one report.
 *
 * @param checker with the rules as the profile has them
 * @param profile what the house sets for all uploads
 */
public record Ingest(Checker checker, ReportStore store, Inbox inbox, String bucket, Profile profile) {
    /** An ingest without a profile. */
    public Ingest(Checker checker, ReportStore store, Inbox inbox, String bucket) {
        this(checker, store, inbox, bucket, Profile.NONE);
    }

    /** Handles a batch one by one; the answer names the messages that must come again. */
    public SQSBatchResponse batch(SQSEvent event) {
        List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            try {
                message(parsed(message.getBody()));
            } catch (RuntimeException e) {
                Log.fault("ingest-failed", e);
                failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }

    private static JsonNode parsed(@Nullable String body) {
        try {
            return ReportJson.mapper().readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the body, and nobody knows what stands in a body that is no event.
            throw new IllegalArgumentException("the message is no JSON");
        }
    }

    /**
     * Handles one event of EventBridge or one notification of S3.
     *
     * @throws RuntimeException where the fault is ours and the event should come again
     */
    public void message(JsonNode message) {
        ObjectCreated.of(message).forEach(this::object);
    }

    private void object(ObjectCreated created) {
        if (!created.bucket().equals(bucket)) {
            throw new IllegalArgumentException("the event is of the bucket " + created.bucket() + ", not of " + bucket);
        }
        StoredReport stored = stored(created, inbox.read(created.key(), Documents.LONGEST_TEXT));
        store.save(stored);
        Log.info(
                "checked",
                Map.of(
                        "reportId", stored.id(),
                        "tenant", stored.tenant(),
                        "verdict", stored.report().verdict(),
                        "findings", stored.report().findings().size()));
    }

    private StoredReport stored(ObjectCreated created, Inbox.Content content) {
        Setting setting = profile.under(
                Setting.on(LocalDate.ofInstant(created.moment().at(), ZoneOffset.UTC)),
                waiver -> concerns(waiver, created.key()));
        String revision = switch (content) {
            case Inbox.Content.Bytes file ->
                Digests.sha256(List.of(Base64.getEncoder().encodeToString(file.bytes())));
            case Inbox.Content.TooLong tooLong ->
                Digests.sha256(List.of("too long", created.key(), String.valueOf(tooLong.length())));
            case Inbox.Content.Gone gone -> Digests.sha256(List.of("gone", created.key()));
        };
        InboxKey key = InboxKey.of(created.key());
        String postingId = key.postingId().isEmpty() ? ReportId.ofPosting(revision) : key.postingId();
        String id = ReportId.of(
                key.tenant(), postingId, revision, checker.ruleBook().digest(), setting);
        return new StoredReport(key.tenant(), id, postingId, created.moment(), report(content, setting));
    }

    /** The name in the inbox is the file's, or what the inbox made of characters that no key has. */
    private static boolean concerns(Waiver waiver, String key) {
        String name = key.substring(key.lastIndexOf('/') + 1);
        if (waiver.concerns(name)) {
            return true;
        }
        String file = waiver.file();
        return file != null
                && InboxKey.forFile("", file.substring(file.lastIndexOf('/') + 1))
                        .endsWith("/" + name);
    }

    private Report report(Inbox.Content content, Setting setting) {
        Document document = switch (content) {
            case Inbox.Content.Bytes file -> Documents.read(file.bytes());
            case Inbox.Content.TooLong tooLong -> Documents.tooLong(tooLong.length());
            case Inbox.Content.Gone gone ->
                new Document.Illegible("The file was gone before it could be read. Upload it again.");
        };
        return switch (document) {
            case Document.Legible legible -> checker.check(legible.posting(), setting);
            case Document.Illegible illegible -> checker.unreadable(illegible.reason(), setting.asOf());
        };
    }
}
