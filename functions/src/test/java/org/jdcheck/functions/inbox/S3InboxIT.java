package org.jdcheck.functions.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jdcheck.functions.wire.Bucket;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.LocalCredentials;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** The contract at the wire, with signatures that are checked. */
class S3InboxIT extends InboxContract {
    private static final byte[] DRAFT = "Baker\n\nYou bake bread.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static Bucket bucket;
    private static S3Client client;

    @BeforeAll
    static void start() {
        bucket = new Bucket(folder);
        client = bucket.client(LocalCredentials.SECRET);
    }

    @AfterAll
    static void stop() {
        client.close();
        bucket.close();
    }

    @Override
    protected Inbox inbox() {
        return new S3Inbox(client, Bucket.NAME);
    }

    @Test
    void aWrongSecretNeitherWritesNorReads() {
        inbox().put("inbox/default/locked.txt", DRAFT);
        try (S3Client stranger = bucket.client("a-guess")) {
            Inbox inbox = new S3Inbox(stranger, Bucket.NAME);

            assertThrows(InboxException.class, () -> inbox.put("inbox/default/forged.txt", DRAFT));
            assertThrows(InboxException.class, () -> inbox.read("inbox/default/locked.txt", 1000));
        }
        assertInstanceOf(Inbox.Content.Gone.class, inbox().read("inbox/default/forged.txt", 1000));
    }

    @Test
    void anUploadUrlIsGoodForItsOneKey() {
        URI url = bucket.uploadUrl("inbox/default/own.txt");
        URI bent = URI.create(url.toString().replace("/own.txt", "/other.txt"));
        URI bare = URI.create(url.toString().replaceFirst("\\?.*", ""));

        assertEquals(403, Call.put(bent, DRAFT));
        assertEquals(403, Call.put(bare, DRAFT));
        assertEquals(200, Call.put(url, DRAFT));
        assertInstanceOf(Inbox.Content.Gone.class, inbox().read("inbox/default/other.txt", 1000));
        assertInstanceOf(Inbox.Content.Bytes.class, inbox().read("inbox/default/own.txt", 1000));
    }

    @Test
    void aBucketThatDoesNotExistIsAFaultOfOursAndNoMissingFile() {
        Inbox lost = new S3Inbox(client, "no-such-bucket");

        assertThrows(InboxException.class, () -> lost.read("inbox/default/eng-42.txt", 1000));
        assertThrows(InboxException.class, () -> lost.put("inbox/default/eng-42.txt", DRAFT));
    }
}
