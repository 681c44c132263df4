package org.jdcheck.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdcheck.cli.local.LocalQueue.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalQueueTest {
    private static final String KEY = "inbox/default/a.txt";
    private static final Set<String> NONE = Set.of();

    @TempDir
    Path folder;

    private Database database;

    private LocalQueue queue;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("jdcheck.db"));
        queue = new LocalQueue(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMessageIsReceivedAsItWasTold() {
        queue.tell(upload(KEY, 1), "the event");

        List<Message> received = queue.receive(0);

        assertEquals(List.of("the event"), bodies(received));
        assertEquals(1, received.getFirst().receives());
        assertEquals(1, queue.waiting(KEY));
    }

    @Test
    void aMessageIsHiddenWhileItIsHandled() {
        queue.tell(upload(KEY, 1), "the event");
        queue.receive(0);

        assertEquals(List.of(), queue.receive(LocalQueue.HIDDEN_MILLIS - 1));
        assertEquals(1, queue.waiting());
    }

    @Test
    void aMessageThatNobodySettledComesAgain() {
        queue.tell(upload(KEY, 1), "the event");
        queue.receive(0);

        List<Message> again = queue.receive(LocalQueue.HIDDEN_MILLIS);

        assertEquals(List.of("the event"), bodies(again));
        assertEquals(2, again.getFirst().receives());
    }

    @Test
    void aMessageThatWasHandledIsGone() {
        queue.tell(upload(KEY, 1), "the event");
        queue.settle(queue.receive(0), NONE, 0);

        assertEquals(0, queue.waiting(KEY));
        assertEquals(0, queue.deadLetters(KEY));
        assertEquals(List.of(), queue.receive(LocalQueue.HIDDEN_MILLIS * 10));
    }

    @Test
    void aMessageThatFailedComesAgainSoonAndLaterEveryTime() {
        queue.tell(upload(KEY, 1), "the event");

        fail(queue.receive(0), 0);
        assertEquals(List.of(), queue.receive(199));
        fail(queue.receive(200), 200);
        assertEquals(List.of(), queue.receive(599));
        assertEquals(1, queue.receive(600).size());
    }

    @Test
    void theThirdFailureMakesADeadLetterThatIsNeverReceivedAgain() {
        queue.tell(upload(KEY, 1), "the event");
        for (int time = 1; time <= 3; time++) {
            assertEquals(0, queue.deadLetters(KEY), "before failure " + time);
            fail(queue.receive(time * 10_000L), time * 10_000L);
        }

        assertEquals(1, queue.deadLetters(KEY));
        assertEquals(0, queue.waiting(KEY));
        assertEquals(List.of(), queue.receive(Long.MAX_VALUE / 2));
    }

    @Test
    void onlyTheMessagesOfABatchThatFailedComeAgain() {
        queue.tell(upload("inbox/default/a.txt", 1), "a");
        queue.tell(upload("inbox/default/b.txt", 1), "b");
        queue.tell(upload("inbox/default/c.txt", 1), "c");
        List<Message> received = queue.receive(0);

        queue.settle(received, Set.of(String.valueOf(received.get(1).id())), 0);

        assertEquals(List.of("b"), bodies(queue.receive(10_000)));
    }

    @Test
    void aBatchHasFiveMessagesAtMostTheOldestFirst() {
        for (int i = 0; i < 7; i++) {
            queue.tell(upload("inbox/default/" + i + ".txt", 1), "event " + i);
        }

        assertEquals(List.of("event 0", "event 1", "event 2", "event 3", "event 4"), bodies(queue.receive(0)));
        assertEquals(List.of("event 5", "event 6"), bodies(queue.receive(0)));
    }

    @Test
    void anUploadThatIsToldTwiceIsOneMessage() {
        queue.tell(upload(KEY, 1), "the event");
        queue.tell(upload(KEY, 1), "the event");
        assertEquals(1, queue.waiting(KEY));

        queue.settle(queue.receive(0), NONE, 0);
        queue.tell(upload(KEY, 1), "the event");
        assertEquals(0, queue.waiting(KEY));
    }

    @Test
    void anUploadThatChangedIsToldAgain() {
        queue.tell(upload(KEY, 1), "first");
        queue.tell(upload(KEY, 2), "second");
        queue.tell(new FolderInbox.Upload(KEY, Instant.EPOCH, 2, 99), "longer");

        assertEquals(List.of("first", "second", "longer"), bodies(queue.receive(0)));
    }

    @Test
    void everythingSurvivesReopening() {
        queue.tell(upload("inbox/default/dead.txt", 1), "dead");
        for (int time = 0; time < 3; time++) {
            fail(queue.receive(time * 10_000L), time * 10_000L);
        }
        queue.tell(upload(KEY, 1), "being handled");
        queue.receive(0);
        queue.tell(upload("inbox/default/b.txt", 1), "waiting");

        close();
        open();

        assertEquals(1, queue.deadLetters("inbox/default/dead.txt"));
        assertEquals(List.of("waiting"), bodies(queue.receive(0)));
        queue.tell(upload(KEY, 1), "told once more");
        assertEquals(List.of("being handled", "waiting"), bodies(queue.receive(LocalQueue.HIDDEN_MILLIS)));
    }

    @Test
    void twoProcessesNeverReceiveTheSameMessage() throws Exception {
        int messages = 60;
        List<String> told =
                IntStream.range(0, messages).mapToObj(i -> "event " + i).toList();
        for (String body : told) {
            queue.tell(upload("inbox/default/" + body + ".txt", 1), body);
        }
        List<String> received = new ArrayList<>();
        try (Database other = new Database(folder.resolve("jdcheck.db"));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> receivers = new ArrayList<>();
            for (LocalQueue each : List.of(queue, new LocalQueue(other))) {
                receivers.add(threads.submit(() -> receiveAll(each)));
            }
            for (Future<List<String>> receiver : receivers) {
                received.addAll(receiver.get());
            }
        }

        assertEquals(told.stream().sorted().toList(), received.stream().sorted().toList());
    }

    private static List<String> receiveAll(LocalQueue queue) {
        List<String> all = new ArrayList<>();
        for (List<Message> some = queue.receive(0); !some.isEmpty(); some = queue.receive(0)) {
            all.addAll(bodies(some));
        }
        return all;
    }

    private void fail(List<Message> received, long now) {
        assertEquals(1, received.size());
        queue.settle(received, Set.of(String.valueOf(received.getFirst().id())), now);
    }

    private static List<String> bodies(List<Message> messages) {
        return messages.stream().map(Message::body).toList();
    }

    private static FolderInbox.Upload upload(String key, long nanos) {
        return new FolderInbox.Upload(key, Instant.EPOCH, nanos, 10);
    }
}
