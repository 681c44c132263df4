package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jdcheck.report.MarkdownRenderer;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.TextRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The reports of the drafts, character for character: what a person and what a program reads.
 *
 * <p>{@code mvn -pl checker,documents,rules test -Dgolden.update=true} writes them anew; then read the difference.
 */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src", "test", "golden");

    @TestFactory
    Stream<DynamicTest> theReportOfEveryDraftIsTheKnownOne() {
        return Drafts.names().stream().flatMap(name -> {
            Report report = Drafts.check(name).report();
            String base = name.substring(0, name.length() - ".txt".length());
            return Stream.of(
                    DynamicTest.dynamicTest(
                            base + " as text",
                            () -> assertGolden(
                                    base + ".txt",
                                    new TextRenderer(Drafts.checker().ruleBook(), false).render(report),
                                    report)),
                    DynamicTest.dynamicTest(
                            base + " as Markdown",
                            () -> assertGolden(
                                    base + ".md",
                                    new MarkdownRenderer(Drafts.checker().ruleBook()).render(report),
                                    report)),
                    DynamicTest.dynamicTest(
                            base + " as JSON", () -> assertGolden(base + ".json", pretty(report), report)));
        });
    }

    /** The digest changes with every character of a rule file, the report mostly does not. */
    private static void assertGolden(String file, String actual, Report report) throws IOException {
        String stable = actual.replace(report.ruleBook().digest(), "(digest)");
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, stable);
        }
        assertEquals(Files.readString(golden), stable, () -> golden + "; see the comment of this class");
    }

    private static String pretty(Report report) throws JsonProcessingException {
        return ReportJson.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(report)
                        .replace(System.lineSeparator(), "\n")
                + "\n";
    }
}
