package org.jdcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.jdcheck.Checker;
import org.jdcheck.law.Setting;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What one profile makes of the rules.
 *
 * @param file the profile; null where there is none
 * @param shipped the rules with those of its folders, as their files have them
 * @param folders its folders of rules
 * @param checker with the rules as the profile has them
 */
record HouseRules(@Nullable Path file, RuleBook shipped, List<Path> folders, Profile profile, Checker checker) {
    HouseRules {
        folders = List.copyOf(folders);
    }

    /** The setting for one input: what was asked for, and beneath it what the profile says. */
    Setting setting(Setting asked, String input) {
        return profile.under(asked, fromProfile(input));
    }

    /** The input's path from the profile's folder, with slashes; null for standard input and where there is no profile. */
    @Nullable
    String fromProfile(String input) {
        Path path = Inputs.absolute(input);
        if (file == null || path == null) {
            return null;
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        return (folder == null ? path : folder.relativize(path)).toString().replace('\\', '/');
    }
}
