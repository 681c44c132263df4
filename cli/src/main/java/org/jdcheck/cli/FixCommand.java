package org.jdcheck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jdcheck.documents.Document;
import org.jdcheck.fix.Fixed;
import org.jdcheck.fix.Fixer;
import org.jdcheck.fix.UnifiedDiff;
import org.jdcheck.law.Setting;
import org.jdcheck.report.Report;
import org.jdcheck.rule.NotApplied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends what can be mended without asking a person. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        description = {
            "Mends what can be mended without asking a person, and shows it as a unified diff.",
            "A fix is made only where a check of the changed text proves that the finding is gone, no other has come,"
                    + " and the score is not lower."
        },
        footer = {
            "",
            "The diff goes to standard output, what is left to standard error. Nothing is written without --write.",
            "Exit status: 0 done; 2 wrong usage, or a file that could not be read or written."
        })
final class FixCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, or - for standard input.")
    List<String> files = List.of();

    @Option(names = "--write", description = "Writes the fixes into the files, which must be plain text.")
    boolean write;

    @Mixin
    OwnRulesOption ownRules = new OwnRulesOption();

    @Mixin
    ProfileOption profile = new ProfileOption();

    @Mixin
    SettingOptions options = new SettingOptions();

    @Override
    public Integer call() {
        if (write && files.contains(Inputs.STANDARD_INPUT)) {
            throw new CliException("Standard input cannot be written to; leave out --write to see the diff.");
        }
        Profiles profiles = new Profiles(profile, ownRules.folder);
        int status = 0;
        for (String name : profiles.drafts(files)) {
            status = Math.max(status, fix(fixer(profiles.of(name), name), name));
        }
        return status;
    }

    private Fixer fixer(HouseRules house, String name) {
        Setting setting = house.setting(options.setting(house.shipped().places()), name);
        return new Fixer(posting -> house.checker().check(posting, setting));
    }

    private int fix(Fixer fixer, String name) {
        return switch (Inputs.read(name).document()) {
            case Document.Illegible illegible -> say(name, illegible.reason(), Main.WRONG);
            case Document.Legible legible -> {
                Fixed fixed = fixer.fix(legible.posting());
                String problem = write && !fixed.edits().isEmpty() ? TextFiles.replace(name, fixed) : null;
                if (problem != null) {
                    yield say(name, problem, Main.WRONG);
                }
                System.out.print(UnifiedDiff.of(name, fixed.text(), fixed.edits()));
                yield say(name, outcome(fixed), 0);
            }
        };
    }

    private static int say(String name, String sentence, int status) {
        System.out.flush();
        System.err.println(name + ": " + sentence);
        return status;
    }

    private String outcome(Fixed fixed) {
        Report after = fixed.after();
        String rest = left(after.shown().size(), questions(after));
        if (fixed.edits().isEmpty()) {
            return "Nothing can be mended without asking. " + rest;
        }
        int mended = fixed.before().findings().size() - after.findings().size();
        String done = mended + (mended == 1 ? " finding" : " findings") + (write ? " mended" : " can be mended");
        return done + ", score " + fixed.before().score() + " to " + after.score() + ". " + rest
                + (write ? "" : " Nothing is written yet; --write does it.");
    }

    private static int questions(Report report) {
        return (int) report.notApplied().stream()
                .map(NotApplied::question)
                .distinct()
                .count();
    }

    private static String left(int findings, int questions) {
        if (findings + questions == 0) {
            return "Nothing is left that needs a person.";
        }
        String open = questions == 0 ? "" : questions + (questions == 1 ? " question" : " questions");
        String found = findings == 0 ? "" : findings + (findings == 1 ? " finding" : " findings");
        String both = found + (found.isEmpty() || open.isEmpty() ? "" : " and ") + open;
        return "A person is needed for " + both + ".";
    }
}
