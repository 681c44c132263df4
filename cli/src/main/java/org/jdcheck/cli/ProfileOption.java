package org.jdcheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which profile a command uses. */
final class ProfileOption {
    /** The name under which a profile is found. */
    static final String NAME = "jdcheck.yaml";

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "Your own settings. Otherwise the first jdcheck.yaml in the file's folder or one above it, then in the folder you stand in or one above it.")
    @Nullable
    Path profile;

    @Option(names = "--no-profile", description = "Use no profile, whatever jdcheck.yaml lies about.")
    boolean none;
}
