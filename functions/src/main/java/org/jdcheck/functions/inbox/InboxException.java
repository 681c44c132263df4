package org.jdcheck.functions.inbox;

/** The inbox failed, not the uploader; the same call may succeed later. */
public final class InboxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InboxException(String what, Throwable cause) {
        super(what, cause);
    }
}
