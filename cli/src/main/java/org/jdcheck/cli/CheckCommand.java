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
            "Exit status: 0 all better than --fail-on; 1 a verdict at or worse than it; 2 wrong usage, or a file unreadable.",
            "With --baseline the verdict on what is new counts. With --write-baseline alone nothing is new."
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

    @Mixin
    OwnRulesOption ownRules = new OwnRulesOption();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Reports of an earlier run (--as json): only what is not in them is shown and fails.")
    @Nullable
    Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write the reports of this run there, to be a baseline of later ones.")
    @Nullable
    Path newBaseline;

    @Mixin
    ProfileOption profile = new ProfileOption();

    @Mixin
    SettingOptions options = new SettingOptions();

    @Override
    public Integer call() {
        Profiles profiles = new Profiles(profile, ownRules.folder);
        List<String> names = profiles.drafts(files, baseline, newBaseline);
        Baseline earlier = baseline == null ? null : Baseline.read(baseline);
        UnmatchedWaivers waivers = new UnmatchedWaivers();
        List<Report> kept = new ArrayList<>();
        int status = 0;
        for (String name : names) {
            HouseRules house = profiles.of(name);
            Report made = report(house, Inputs.read(name));
            Report report = earlier == null ? made : earlier.compared(made);
            status = Math.max(status, status(gate(report)));
            switch (as) {
                case TEXT -> {
                    TextRenderer text = new TextRenderer(house.checker().ruleBook(), Terminal.isColoured());
                    System.out.print(text.render(names.size() > 1 ? waivers.heard(report, house, name) : report));
                    if (names.size() > 1) {
                        System.out.println("\n" + "─".repeat(80) + "\n");
                    }
                }
                case MD -> {
                    MarkdownRenderer markdown =
                            new MarkdownRenderer(house.checker().ruleBook());
                    System.out.print(markdown.render(names.size() > 1 ? waivers.heard(report, house, name) : report));
                    if (names.size() > 1) {
                        System.out.println("\n---\n");
                    }
                }
                case JSONL -> System.out.println(ReportJson.write(report));
                case JSON -> {}
            }
            if (as == Format.JSON || newBaseline != null) {
                kept.add(report);
            }
        }
        waivers.atTheEnd().forEach(sentence -> System.err.println("jdcheck: " + sentence));
        if (newBaseline != null) {
            Baseline.write(newBaseline, kept);
        }
        if (as == Format.JSON) {
            printJson(kept, names);
        }
        return status;
    }

    /** What decides the exit status: the verdict on the posting, or on what is new in it. */
    private Verdict gate(Report report) {
        if (report.baseline() != null) {
            return report.baseline().verdict();
        }
        boolean known = newBaseline != null && report.verdict() != Verdict.UNREADABLE;
        return known ? Verdict.READY : report.verdict();
    }

    private Report report(HouseRules house, Inputs.Input input) {
        Checker checker = house.checker();
        Setting setting = house.setting(options.setting(house.shipped().places()), input.name());
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
