package org.jdcheck.cli.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.report.ReportJson;

/**
 * A queue with the manners of SQS: a message that is received is hidden for a while, comes again unless it is deleted, and
 * after three times is a dead letter. It is kept in the database, so that it outlives the process.
 */
public final class LocalQueue {
    private static final int BATCH = 5;
    private static final int MOST_RECEIVES = 3;

    /** A batch takes milliseconds here; after a crash nothing should wait longer, and handling it twice does no harm. */
    static final long HIDDEN_MILLIS = 5_000;

    private final Database database;

    public LocalQueue(Database database) {
        this.database = database;
    }

    /** A message that was received. */
    public record Message(long id, String body, int receives) {}

    /** Tells of an upload, unless it was told of already; what is told and that it was told are written together. */
    void tell(FolderInbox.Upload upload, String body) {
        // Most are known already, and need no turn at writing.
        if (isKnown(upload)) {
            return;
        }
        database.together(() -> {
            if (!isKnown(upload)) {
                database.update(
                        "INSERT INTO queue (key, body, receives, visible_at) VALUES (?, ?, 0, 0)", upload.key(), body);
                database.update("INSERT OR REPLACE INTO seen VALUES (?, ?)", upload.key(), upload.mark());
            }
        });
    }

    private boolean isKnown(FolderInbox.Upload upload) {
        return database.query("SELECT mark FROM seen WHERE key = ?", row -> row.getString(1), upload.key())
                .contains(upload.mark());
    }

    List<Message> receive(long nowMillis) {
        List<Message> received = new ArrayList<>();
        database.together(() -> {
            received.addAll(database.query(
                    "SELECT id, body, receives + 1 FROM queue WHERE visible_at <= ? ORDER BY id LIMIT " + BATCH,
                    row -> new Message(row.getLong(1), row.getString(2), row.getInt(3)),
                    nowMillis));
            for (Message message : received) {
                database.update(
                        "UPDATE queue SET receives = receives + 1, visible_at = ? WHERE id = ?",
                        nowMillis + HIDDEN_MILLIS,
                        message.id());
            }
        });
        return received;
    }

    /** Deletes what was handled; what failed comes again soon, or becomes a dead letter. */
    void settle(List<Message> received, Set<String> failedIds, long nowMillis) {
        Set<String> failed = new HashSet<>(failedIds);
        database.together(() -> {
            for (Message message : received) {
                if (!failed.contains(String.valueOf(message.id()))) {
                    database.update("DELETE FROM queue WHERE id = ?", message.id());
                } else if (message.receives() >= MOST_RECEIVES) {
                    database.update(
                            "INSERT OR IGNORE INTO dead_letter SELECT id, key, body, receives FROM queue WHERE id = ?",
                            message.id());
                    database.update("DELETE FROM queue WHERE id = ?", message.id());
                } else {
                    database.update(
                            "UPDATE queue SET visible_at = ? WHERE id = ?",
                            nowMillis + 200L * message.receives(),
                            message.id());
                }
            }
        });
    }

    /** How many messages of the key are still to be handled. */
    public int waiting(String key) {
        return database.query("SELECT COUNT(*) FROM queue WHERE key = ?", row -> row.getInt(1), key)
                .getFirst();
    }

    /** How many messages are still to be handled. */
    public int waiting() {
        return database.query("SELECT COUNT(*) FROM queue", row -> row.getInt(1))
                .getFirst();
    }

    /** How many messages of the key could not be handled. */
    public int deadLetters(String key) {
        return database.query("SELECT COUNT(*) FROM dead_letter WHERE key = ?", row -> row.getInt(1), key)
                .getFirst();
    }

    /** The event in which Lambda would hand the messages on. */
    static String sqsEvent(List<Message> messages) {
        ObjectNode event = ReportJson.mapper().createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (Message message : messages) {
            ObjectNode entry = records.addObject();
            entry.put("messageId", String.valueOf(message.id()));
            entry.put("receiptHandle", String.valueOf(message.id()));
            entry.put("body", message.body());
            entry.putObject("attributes").put("ApproximateReceiveCount", String.valueOf(message.receives()));
            entry.putObject("messageAttributes");
            entry.put("eventSource", "aws:sqs");
            entry.put("eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:inbox");
            entry.put("awsRegion", "us-east-1");
        }
        return event.toString();
    }
}
