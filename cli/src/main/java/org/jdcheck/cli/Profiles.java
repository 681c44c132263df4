package org.jdcheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.ProfileReader;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleBookException;
import org.jdcheck.rulebook.RuleSource;
import org.jspecify.annotations.Nullable;

/** The profiles of the files that a command was given: each file's own, read once. */
final class Profiles {
    private static final long LONGEST = 1024L * 1024;

    private final ProfileOption option;
    private final @Nullable Path rules;
    private final Map<Optional<Path>, HouseRules> read = new HashMap<>();

    /** @param rules a folder of rules from the command line, which stands above those of profiles; or null */
    Profiles(ProfileOption option, @Nullable Path rules) {
        if (option.none && option.profile != null) {
            throw new CliException("--profile and --no-profile exclude each other.");
        }
        this.option = option;
        this.rules = rules;
    }

    /**
     * The rules and settings for that input.
     *
     * @throws CliException where its profile cannot be used; the message names file, line and key
     */
    HouseRules of(String input) {
        return under(option.none ? null : option.profile != null ? option.profile : found(input));
    }

    /**
     * The names of the drafts among the files and folders. What lies in the folders without being a draft is left out:
     * the rules and the file of a profile, and these others; files that were named are taken.
     *
     * @throws CliException where a profile cannot be used
     */
    List<String> drafts(List<String> given, @Nullable Path... others) {
        List<String> names = Inputs.names(given);
        // A profile that cannot be used is told before anything is printed.
        names.forEach(this::of);
        return names.stream()
                .filter(name -> given.contains(name) || !isOwnFile(name, of(name), others))
                .toList();
    }

    private boolean isOwnFile(String name, HouseRules house, @Nullable Path... others) {
        Path file = Inputs.absolute(name);
        return file != null
                && Stream.of(house.folders().stream(), Stream.of(others), Stream.ofNullable(option.profile))
                        .flatMap(paths -> paths)
                        .filter(Objects::nonNull)
                        .anyMatch(own -> file.startsWith(own.toAbsolutePath().normalize()));
    }

    /** The rules and settings of the folder that the user stands in. */
    HouseRules here() {
        return of(Inputs.STANDARD_INPUT);
    }

    private static @Nullable Path found(String input) {
        Path here = Path.of("").toAbsolutePath();
        Path beside = upwards(folderOf(input));
        Path file = beside != null ? beside : upwards(here);
        // A profile is named as the input is: from the folder the user stands in, or from the root.
        return file == null || new File(input).isAbsolute() ? file : here.relativize(file);
    }

    private static @Nullable Path folderOf(String input) {
        Path path = Inputs.absolute(input);
        return path == null || Files.isDirectory(path) ? path : path.getParent();
    }

    private static @Nullable Path upwards(@Nullable Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(ProfileOption.NAME);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private HouseRules under(@Nullable Path file) {
        HouseRules known = read.get(Optional.ofNullable(file));
        if (known != null) {
            return known;
        }
        HouseRules made = file == null ? plain() : with(file);
        read.put(Optional.ofNullable(file), made);
        return made;
    }

    private HouseRules plain() {
        RuleBook ruleBook = OwnRules.ruleBook(rules);
        return new HouseRules(null, ruleBook, List.of(), Profile.NONE, new Checker(ruleBook));
    }

    private HouseRules with(Path file) {
        RuleSource source = new RuleSource(file.toString(), text(file));
        try {
            List<Path> own = new ArrayList<>();
            for (String folder : ProfileReader.ruleFolders(source)) {
                Path path = file.resolveSibling(folder);
                if (!Files.isDirectory(path)) {
                    throw new CliException(
                            "The profile cannot be used. " + file + ": rule-folders: there is no folder " + path + ".");
                }
                own.add(path);
            }
            List<Path> all = new ArrayList<>(own);
            if (rules != null) {
                all.add(rules);
            }
            RuleBook ruleBook = all.isEmpty() ? under(null).shipped() : OwnRules.ruleBook(all);
            Profile profile = ProfileReader.read(source, ruleBook);
            return new HouseRules(file, ruleBook, own, profile, new Checker(ruleBook).under(profile));
        } catch (RuleBookException e) {
            String message = Objects.requireNonNull(e.getMessage());
            throw new CliException(
                    message.startsWith(file + ": ")
                            ? "The profile cannot be used. " + message + "."
                            : "The rules cannot be used that " + file + " names. " + message);
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new CliException("There is no profile " + file + ".");
            }
            if (Files.isRegularFile(file) && Files.size(file) > LONGEST) {
                throw new CliException(
                        "The profile " + file + " has " + Files.size(file) + " bytes; no profile has more than 1 MiB.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CliException("The profile " + file + " is no text in UTF-8.");
        } catch (IOException e) {
            throw new CliException("The profile " + file + " cannot be read.");
        }
    }
}
