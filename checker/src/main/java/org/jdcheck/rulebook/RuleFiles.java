package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a rule book, each read once and all at the same time, since reading them is a good third of a start. */
final class RuleFiles {
    /** A file as it was read, or what is wrong with it. */
    private record Read(
            RuleSource source,
            @Nullable Yaml yaml,
            @Nullable RuleBookException problem) {
        static Read of(RuleSource source) {
            if (source.name().equals(RuleBook.KNOWLEDGE)) {
                return new Read(source, null, null);
            }
            try {
                return new Read(source, Yaml.of(source), null);
            } catch (RuleBookException problem) {
                return new Read(source, null, problem);
            }
        }
    }

    private final SortedMap<String, Read> byName = new TreeMap<>();

    /**
     * Reads the files; a later one of the same name stands for an earlier one.
     *
     * @param needed names that must be there
     * @throws RuleBookException naming the first file that is missing
     */
    RuleFiles(List<RuleSource> sources, List<String> needed) {
        SortedMap<String, RuleSource> last = new TreeMap<>();
        sources.forEach(source -> last.put(source.name(), source));
        for (String name : needed) {
            if (!last.containsKey(name)) {
                throw new RuleBookException(name, "is missing");
            }
        }
        last.values().parallelStream()
                .map(Read::of)
                .toList()
                .forEach(read -> byName.put(read.source().name(), read));
    }

    /** All files, by name in alphabetical order. */
    List<RuleSource> sources() {
        return byName.values().stream().map(Read::source).toList();
    }

    /** The files that hold a rule, by name in alphabetical order. */
    List<RuleSource> rules() {
        List<RuleSource> rules = new ArrayList<>(sources());
        rules.removeIf(source -> !source.name().contains("/"));
        return rules;
    }

    /** @throws RuleBookException naming what is wrong with the file */
    Yaml yaml(String name) {
        Read read = read(name);
        if (read.problem() != null || read.yaml() == null) {
            throw read.problem() == null ? new RuleBookException(name, "is no YAML") : read.problem();
        }
        return read.yaml();
    }

    /** The text of a file that is there. */
    String text(String name) {
        return read(name).source().text();
    }

    private Read read(String name) {
        Read read = byName.get(name);
        if (read == null) {
            throw new RuleBookException(name, "is missing");
        }
        return read;
    }
}
