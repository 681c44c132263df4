package org.jdcheck.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the scripts, beside links to everything else. Its stamp says that all is built, so that a script that runs
 * within Maven's own build does not start another.
 */
final class ScriptHome {
    private static final Set<String> OWN = Set.of("cli", "target", "jdcheck", "find-jdk", ".git", ".jdcheck");
    private static final long PATIENCE_SECONDS = 60;

    private static @Nullable ScriptHome shared;

    private final Path folder;

    private ScriptHome(Path folder) {
        this.folder = folder;
    }

    /**
     * The one home of all tests: Java starts faster where it ran before. It has a space in its name, since users have such
     * folders.
     */
    static synchronized ScriptHome shared() throws IOException {
        if (shared == null) {
            Path folder = Repository.file("cli/target/home of jdcheck");
            delete(folder);
            shared = makeIn(folder);
        }
        return shared;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.toList();
        }
        for (Path each : all.reversed()) {
            Files.delete(each);
        }
    }

    private static ScriptHome makeIn(Path home) throws IOException {
        Files.createDirectories(home);
        for (String script : List.of("jdcheck", "find-jdk")) {
            Files.copy(Repository.file(script), home.resolve(script));
            makeExecutable(home.resolve(script));
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Repository.ROOT)) {
            for (Path entry : entries) {
                if (!OWN.contains(entry.getFileName().toString())) {
                    Files.createSymbolicLink(home.resolve(entry.getFileName()), entry);
                }
            }
        }
        Path target = Files.createDirectories(home.resolve("cli/target"));
        Path built = Repository.file("cli/target");
        Files.createSymbolicLink(target.resolve("lib"), built.resolve("lib"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(built, "jdcheck.jar")) {
            for (Path jar : jars) {
                Files.createSymbolicLink(target.resolve(jar.getFileName()), jar);
            }
        }
        ScriptHome made = new ScriptHome(home);
        made.sayThatAllIsBuilt();
        return made;
    }

    void sayThatAllIsBuilt() throws IOException {
        Files.writeString(stamp(), "");
    }

    Path folder() {
        return folder;
    }

    /** Newer than everything that the programs were built from. */
    Path stamp() {
        return folder.resolve("cli/target/built");
    }

    /** The variables that find the JDK of this test, wherever it is. */
    static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", System.getProperty("user.home"));
        return environment;
    }

    /** Starts a command with exactly these variables. */
    Process start(Path workingFolder, Map<String, String> environment, Path out, Path err, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome jdcheck(String... arguments) {
        return jdcheck(environment(), arguments);
    }

    Outcome jdcheck(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(folder.resolve("jdcheck").toString()));
        command.addAll(List.of(arguments));
        return run(folder, environment, command);
    }

    Outcome run(Path workingFolder, Map<String, String> environment, List<String> command) {
        try {
            // Files and not pipes: a child that outlives the script would keep a pipe open.
            Path out = newFile("out");
            Path err = newFile("err");
            Process process = start(workingFolder, environment, out, err, command);
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end. " + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new AssertionError(command + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command + " was interrupted", e);
        }
    }

    /** A file for what a command prints. */
    Path newFile(String name) throws IOException {
        return Files.createTempFile(Files.createDirectories(folder.resolve("target/printed")), name, "");
    }

    /** Writes a program of shell. */
    static void program(Path file, String... lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
