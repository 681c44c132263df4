package org.jdcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Finding;
import org.jdcheck.rulebook.RuleBook;

/** The project's own drafts and the rules as they are shipped. */
final class Drafts {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path FOLDER = Path.of("..", "events", "drafts");
    private static final RuleBook RULE_BOOK = read();
    private static final Checker CHECKER = new Checker(RULE_BOOK);

    private Drafts() {}

    static RuleBook ruleBook() {
        return RULE_BOOK;
    }

    static Checker checker() {
        return CHECKER;
    }

    /** The file names of all drafts that are plain text, in alphabetical order. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checked check(String name) {
        return checkText(text(name), name);
    }

    static Checked checkText(String text, String name) {
        return new Checked(
                text, CHECKER.check(Posting.of(text), Setting.on(DAY)).of(name));
    }

    /** A text and what was found in it. */
    record Checked(String text, Report report) {
        /** The words that the rule found, in their order; "" for a finding about the whole. */
        List<String> quotes(String ruleId) {
            return report.findings().stream()
                    .filter(finding -> finding.ruleId().equals(ruleId))
                    .map(Finding::quote)
                    .toList();
        }

        List<String> ruleIds() {
            return report.findings().stream()
                    .map(Finding::ruleId)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static RuleBook read() {
        try {
            return RuleBook.of(EveryRuleTest.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
