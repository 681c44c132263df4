package org.jdcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdcheck.facts.Facts;
import org.jdcheck.posting.Posting;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;

/** The rule book as it is shipped: facts and scores are tested with the words and points that people meet. */
public final class RealRules {
    private static final Path RULES = Path.of("..", "rules");
    private static final RuleBook BOOK = RuleBook.of(sources());
    private static final Checker CHECKER = new Checker(BOOK);

    private RealRules() {}

    public static RuleBook book() {
        return BOOK;
    }

    public static Checker checker() {
        return CHECKER;
    }

    /** The shipped rule book with one rule more. */
    public static RuleBook bookWith(RuleSource rule) {
        List<RuleSource> sources = sources();
        sources.add(rule);
        return RuleBook.of(sources);
    }

    /** What the text states. */
    public static Facts facts(String text) {
        return Facts.of(Posting.of(text), BOOK.scan(text), BOOK.vocabulary());
    }

    private static List<RuleSource> sources() {
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES, 2)) {
            for (Path file : files.filter(RealRules::isRuleFile).sorted().toList()) {
                sources.add(
                        new RuleSource(RULES.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static boolean isRuleFile(Path file) {
        Path folder = RULES.relativize(file).getName(0);
        return (file.toString().endsWith(".yaml") || file.toString().endsWith(RuleBook.KNOWLEDGE))
                && !folder.toString().equals("target")
                && !folder.toString().equals("src");
    }
}
