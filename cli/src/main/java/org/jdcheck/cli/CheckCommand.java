package org.jdcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jdcheck.Checker;
import org.jdcheck.documents.Document;
import org.jdcheck.law.Setting;
import org.jdcheck.report.MarkdownRenderer;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.TextRenderer;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pure check: nothing is stored. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks postings and prints the reports; nothing is stored.",
        footer = {
            "",
            "Exit status: 0 all better than --fail-on; 1 a verdict at or worse than it; 2 wrong usage, or a file unreadable."
        })
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        JSONL,
        MD
    }

    enum FailOn {
        BLOCKED,
        REVIEW,
        NEVER
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, or - for standard input.")
    List<String> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "text, json, jsonl (one line a posting) or md (for a pull request). Default: text.")
    Format as = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "VERDICT", description = "blocked, review or never. Default: review.")
    FailOn failOn = FailOn.REVIEW;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Rules of your own, beside or in place of the shipped ones of the same name.")
    @Nullable
    Path rules;

    @Mixin
    SettingOptions options = new SettingOptions();

    @Override
    public Integer call() {
        RuleBook ruleBook = OwnRules.ruleBook(rules);
        Checker checker = new Checker(ruleBook);
        Setting setting = options.setting(ruleBook.places());
        TextRenderer text = new TextRenderer(ruleBook, Terminal.isColoured());
        MarkdownRenderer markdown = new MarkdownRenderer(ruleBook);
        List<String> names = Inputs.names(files);
        List<Report> kept = new ArrayList<>();
        int status = 0;
        for (String name : names) {
            Report report = report(checker, Inputs.read(name), setting);
            status = Math.max(status, status(report.verdict()));
            switch (as) {
                case TEXT -> {
                    System.out.print(text.render(report));
                    if (names.size() > 1) {
                        System.out.println("\n" + "─".repeat(80) + "\n");
                    }
                }
                case MD -> {
                    System.out.print(markdown.render(report));
                    if (names.size() > 1) {
                        System.out.println("\n---\n");
                    }
                }
                case JSONL -> System.out.println(ReportJson.write(report));
                case JSON -> kept.add(report);
            }
        }
        if (as == Format.JSON) {
            printJson(kept, names);
        }
        return status;
    }

    private static Report report(Checker checker, Inputs.Input input, Setting setting) {
        Report report = switch (input.document()) {
            case Document.Legible legible -> checker.check(legible.posting(), setting);
            case Document.Illegible illegible -> checker.unreadable(illegible.reason(), setting.asOf());
        };
        return report.of(input.name());
    }

    /** One file that was named is one object; a folder or several files are an array. */
    private void printJson(List<Report> reports, List<String> names) {
        try {
            var writer = ReportJson.mapper().writerWithDefaultPrettyPrinter();
            boolean one =
                    files.size() == 1 && names.size() == 1 && names.getFirst().equals(files.getFirst());
            System.out.println(writer.writeValueAsString(one ? reports.getFirst() : reports));
        } catch (IOException e) {
            throw new IllegalStateException("a report is always writable", e);
        }
    }

    private int status(Verdict verdict) {
        return switch (verdict) {
            case UNREADABLE -> Main.WRONG;
            case BLOCKED -> failOn == FailOn.NEVER ? 0 : 1;
            case REVIEW -> failOn == FailOn.REVIEW ? 1 : 0;
            case READY -> 0;
        };
    }
}
