package org.jdcheck.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleBookException;
import org.jdcheck.rulebook.RuleSource;

/** Reads the files of a rule book: those on the class path, or those of a folder. */
public final class ShippedRules {
    private static final String FOLDER = "rules/";

    private ShippedRules() {}

    /** Loaded when first asked for: reading it takes longer than many checks. */
    private static final class Loaded {
        private static final RuleBook RULE_BOOK = RuleBook.of(sources());
    }

    /** The rule book that this release ships; one for the whole process. */
    public static RuleBook ruleBook() {
        return Loaded.RULE_BOOK;
    }

    /** The files of the rule book that this release ships. */
    public static List<RuleSource> sources() {
        URL scoring = ShippedRules.class.getClassLoader().getResource(FOLDER + "scoring.yaml");
        if (scoring == null) {
            throw new IllegalStateException("the rules are not on the class path");
        }
        try {
            return "jar".equals(scoring.getProtocol()) ? inJar(scoring) : inFolder(folderOf(scoring));
        } catch (IOException e) {
            throw new UncheckedIOException("the rules cannot be read", e);
        }
    }

    private static Path folderOf(URL scoring) {
        try {
            return Path.of(new URI(scoring.toString())).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RuleSource> inJar(URL url) throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(FOLDER) && isRuleFile(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        sources.add(new RuleSource(
                                entry.getName().substring(FOLDER.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        return sources;
    }

    private static boolean isRuleFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(RuleBook.KNOWLEDGE);
    }

    private static String readString(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new RuleBookException(file.toString(), "is no text in UTF-8");
        }
    }

    /**
     * The rule files below a folder: its own .yaml files, those one folder deeper, and the file of knowledge.
     *
     * @throws IOException where the folder cannot be read
     */
    public static List<RuleSource> inFolder(Path folder) throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file :
                    files.filter(path -> isRuleFile(path.toString())).sorted().toList()) {
                sources.add(new RuleSource(folder.relativize(file).toString().replace('\\', '/'), readString(file)));
            }
        }
        return sources;
    }
}
