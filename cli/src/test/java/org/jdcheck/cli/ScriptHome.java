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

/**
 * A copy of the scripts, beside links to everything else. Its stamp says that all is built, so that a script that runs
 * within Maven's own build does not start another.
 */
final class ScriptHome {
    private static final Set<String> OWN = Set.of("cli", "target", "jdcheck", "find-jdk", ".git", ".jdcheck");
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;

    private ScriptHome(Path folder) {
        this.folder = folder;
    }

    /** Makes one below the folder, under a name with a space in it: users have such folders. */
    static ScriptHome in(Path temporary) throws IOException {
        Path home = Files.createDirectory(temporary.resolve("home of jdcheck"));
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
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(built, "cli-*.jar")) {
            for (Path jar : jars) {
                Files.createSymbolicLink(target.resolve(jar.getFileName()), jar);
            }
        }
        ScriptHome made = new ScriptHome(home);
        Files.createFile(made.stamp());
        return made;
    }

    Path folder() {
        return folder;
    }

    /** Newer than everything that it was built from. */
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
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
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
