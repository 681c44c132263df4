package org.jdcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the knowledge was made of, as SHA-256 digests: a line a file, as sha256sum writes it. */
final class Digests {
    private static final List<String> FACTS = List.of(
            "onet/occupations.tsv",
            "onet/titles.tsv",
            "onet/tasks.tsv",
            "onet/task_dwas.tsv",
            "onet/dwas.tsv",
            "onet/related.tsv",
            "occupation_education.tsv");
    private static final List<String> OWN = List.of("titles.txt", "anyone.txt");

    private Digests() {}

    static String lines(Path facts, Path module) {
        return Stream.concat(facts(facts).stream(), own(module).stream()).collect(Collectors.joining());
    }

    static List<String> facts(Path folder) {
        return FACTS.stream()
                .map(file -> of(folder.resolve(file)) + "  shared/facts/" + file + "\n")
                .toList();
    }

    static List<String> own(Path module) {
        Path resources = module.resolve("src/main/resources");
        return OWN.stream()
                .map(file -> of(resources.resolve(file)) + "  knowledge/src/main/resources/" + file + "\n")
                .toList();
    }

    private static String of(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
