package org.jdcheck.rulebook;

/** A rule file that cannot be used; the message names the file, the key and what is wrong with it. */
public final class RuleBookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RuleBookException(String file, String problem) {
        super(file + ": " + problem);
    }
}
