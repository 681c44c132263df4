package org.jdcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;
import org.jspecify.annotations.Nullable;

/** A user's folder of rules, laid over the shipped ones. */
final class OwnRules {
    private OwnRules() {}

    /** The shipped rules, with the folder's files beside them or in their place. */
    static RuleBook ruleBook(@Nullable Path folder) {
        return folder == null ? ShippedRules.ruleBook() : ruleBook(List.of(folder));
    }

    /** The shipped rules, with the folders' files beside them or in their place; of files of one name the last counts. */
    static RuleBook ruleBook(List<Path> folders) {
        Map<String, RuleSource> byName = new LinkedHashMap<>();
        ShippedRules.sources().forEach(source -> byName.put(source.name(), source));
        for (Path folder : folders) {
            sources(folder).forEach(source -> byName.put(source.name(), source));
        }
        return RuleBook.of(new ArrayList<>(byName.values()));
    }

    /** The files of the folder's rules, or of the shipped ones, by the id of their rule. */
    static SortedMap<String, RuleSource> byId(@Nullable Path folder) {
        SortedMap<String, RuleSource> byId = new TreeMap<>();
        for (RuleSource source : folder == null ? ShippedRules.sources() : sources(folder)) {
            if (source.name().contains("/")) {
                byId.put(source.name().substring(0, source.name().length() - ".yaml".length()), source);
            }
        }
        return byId;
    }

    private static List<RuleSource> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CliException("There is no folder " + folder + ".");
        }
        try {
            List<RuleSource> sources = ShippedRules.inFolder(folder);
            Set<String> shipped =
                    ShippedRules.sources().stream().map(RuleSource::name).collect(Collectors.toSet());
            for (RuleSource source : sources) {
                if (!source.name().contains("/") && !shipped.contains(source.name())) {
                    throw new CliException(source.name() + " in " + folder
                            + " belongs to no topic; put it into a folder there, such as house/" + source.name() + ".");
                }
            }
            if (sources.isEmpty()) {
                throw new CliException(
                        "There is no rule in " + folder + "; a rule is a file such as house/my-rule.yaml.");
            }
            return sources;
        } catch (IOException e) {
            throw new CliException("The folder " + folder + " cannot be read.");
        }
    }
}
