package org.jdcheck.cli.local;

/** The file of SQLite failed; the message is a sentence for the user. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseException(String what, Throwable cause) {
        super(what, cause);
    }
}
