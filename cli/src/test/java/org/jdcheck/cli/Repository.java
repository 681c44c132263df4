package org.jdcheck.cli;

import java.nio.file.Path;

/** The folder of this project. */
public final class Repository {
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    public static Path file(String name) {
        return ROOT.resolve(name);
    }
}
