package org.jdcheck.cli;

/** Something the user must know; the message is the one sentence that is printed, and the exit status is 2. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CliException(String message) {
        super(message);
    }
}
