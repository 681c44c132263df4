package org.jdcheck.functions.inbox;

/** Where drafts are uploaded to. */
public interface Inbox {
    /**
     * Keeps the bytes under the key; when it returns, they are safe, and an event will tell of them.
     *
     * @throws InboxException where the inbox itself fails
     */
    void put(String key, byte[] bytes);

    /**
     * Reads an object.
     *
     * @param most longer ones are not read, only measured
     * @throws InboxException where the inbox itself fails
     */
    Content read(String key, long most);

    /** What stands under a key. */
    sealed interface Content {
        // The bytes are handed on once and never compared.
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(byte[] bytes) implements Content {}

        record TooLong(long length) implements Content {}

        record Gone() implements Content {}
    }
}
