package org.jdcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jdcheck.rulebook.RuleSource;
import org.jdcheck.rulebook.Unfilled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the file of a new rule, to be filled in. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes the file of a new rule, with an explanation of each part and TODO where words are yours.",
        footer = {"", "A file that is there already is never written over."})
final class NewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Parameters(paramLabel = "ID", description = "Topic and name of the rule, such as bias/example.")
    String id = "";

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Your folder of rules; made where it is not there. Default: the shipped rules.")
    @Nullable
    Path folder;

    @Override
    public Integer call() {
        if (!ID.matcher(id).matches()) {
            throw new CliException("\"" + id + "\" is no id of a rule. An id is a topic, a slash and a name, in small"
                    + " letters a to z, digits and single hyphens: bias/example or house/no-free-tea.");
        }
        Path rules = folder == null ? shippedFolder() : folder;
        RuleSource written = NewRule.write(id, rules);
        say(rules.resolve(written.name()), Unfilled.in(written).size());
        return 0;
    }

    private static Path shippedFolder() {
        Path home = Path.of(System.getProperty("jdcheck.home", ".")).toAbsolutePath();
        Path here = Path.of("").toAbsolutePath();
        Path rules = home.startsWith(here) ? here.relativize(home).resolve("rules") : home.resolve("rules");
        if (!Files.isDirectory(rules)) {
            throw new CliException("There is no folder " + rules + "; name yours with --rules FOLDER.");
        }
        return rules;
    }

    private void say(Path file, int left) {
        System.out.println("Written: " + file);
        Set<String> shipped = OwnRules.byId(null).keySet();
        Set<String> topics = new TreeSet<>();
        shipped.forEach(other -> topics.add(topic(other)));
        if (!topics.contains(topic(id))) {
            System.out.println("\"" + topic(id) + "\" is a topic that no shipped rule has; theirs are "
                    + String.join(", ", topics) + ".");
        }
        if (shipped.contains(id)) {
            System.out.println(
                    "There is a shipped rule " + id + "; with --rules " + folder + " yours stands in its place.");
        }
        System.out.println();
        System.out.println("Next");
        int number = 1;
        for (String step : steps(left)) {
            System.out.println("  " + number++ + ". " + step);
        }
    }

    private List<String> steps(int left) {
        String fill = "Fill in the " + left + " places that begin with TODO.";
        return folder == null
                ? List.of(
                        fill,
                        "./jdcheck test-rules        runs its examples, and names what is left to fill in.",
                        "Points for a rule that is likely or certain go into rules/scoring.yaml, a line for its readers into"
                                + " CHANGELOG.md; CONTRIBUTING.md tells more.")
                : List.of(
                        fill,
                        "./jdcheck test-rules " + folder
                                + "        runs its examples, and names what is left to fill in.",
                        "./jdcheck check FILE --rules " + folder + "        checks a posting with it.");
    }

    private static String topic(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
