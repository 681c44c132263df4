package org.jdcheck.functions.store;

/** The store failed, not the caller; the same call may succeed later. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String what, Throwable cause) {
        super(what, cause);
    }
}
