package org.jdcheck.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules stand over the shipped ones. */
final class OwnRulesOption {
    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Rules of your own, beside or in place of the shipped ones of the same name.")
    @Nullable
    Path folder;
}
