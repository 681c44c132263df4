package org.jdcheck.functions.http;

import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.ProfileReader;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleBookException;
import org.jdcheck.rulebook.RuleSource;

/** Reads the profile that a request brings. */
final class RequestProfile {
    private static final int LONGEST = 64 * 1024;
    private static final String NAME = "profile";

    private RequestProfile() {}

    /** @throws ProblemException naming what is wrong in it, and on which line */
    static Profile read(String text, RuleBook ruleBook) {
        if (text.length() > LONGEST) {
            throw wrong("The profile has " + text.length() + " characters; up to " + LONGEST + " are taken.");
        }
        RuleSource source = new RuleSource(NAME, text);
        try {
            if (!ProfileReader.ruleFolders(source).isEmpty()) {
                throw wrong("rule-folders are read on the command line only; there are no folders here.");
            }
            return ProfileReader.read(source, ruleBook);
        } catch (RuleBookException e) {
            throw wrong(String.valueOf(e.getMessage()).substring((NAME + ": ").length()) + ".");
        }
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(Problem.badField("/profile", detail));
    }
}
