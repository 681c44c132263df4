package org.jdcheck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jdcheck.report.Comparison;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jspecify.annotations.Nullable;

/** The reports of an earlier run, which later ones are compared with. */
record Baseline(List<Known> reports) {
    /**
     * One of its reports.
     *
     * @param fingerprints of the findings that counted; what was waived then is new once its waiver has ended
     */
    record Known(String file, String title, Set<String> fingerprints, Set<String> questions) {}

    /**
     * Reads what {@code --as json}, {@code --as jsonl} or {@code --write-baseline} wrote.
     *
     * @throws CliException where the file is none of them
     */
    static Baseline read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CliException("There is no baseline " + file + "; --write-baseline " + file + " makes one.");
        }
        List<Known> reports = new ArrayList<>();
        boolean read = false;
        try (MappingIterator<JsonNode> values =
                ReportJson.mapper().readerFor(JsonNode.class).readValues(file.toFile())) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                read = true;
                if (value.isArray()) {
                    value.forEach(report -> reports.add(known(file, report)));
                } else {
                    reports.add(known(file, value));
                }
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new CliException("The baseline " + file + " is no JSON"
                    + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + "."));
        } catch (IOException e) {
            throw new CliException("The baseline " + file + " cannot be read.");
        }
        if (!read) {
            throw new CliException("The baseline " + file + " is empty.");
        }
        return new Baseline(List.copyOf(reports));
    }

    private static Known known(Path file, JsonNode report) {
        if (!report.path("findings").isArray() || !report.path("notApplied").isArray()) {
            throw new CliException("The baseline " + file
                    + " holds something that is no report; ./jdcheck check --as json prints reports.");
        }
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode finding : report.path("findings")) {
            if (!finding.has("waiver")) {
                fingerprints.add(finding.path("fingerprint").asText());
            }
        }
        Set<String> questions = new HashSet<>();
        report.path("notApplied")
                .forEach(open -> questions.add(open.path("question").asText()));
        return new Known(report.path("file").asText(""), report.path("title").asText(""), fingerprints, questions);
    }

    /** The report with what is new in it. A posting that the baseline does not know is new altogether. */
    Report compared(Report report) {
        Known known = of(report);
        return report.since(
                known == null
                        ? Comparison.of(report, Set.of(), Set.of())
                        : Comparison.of(report, known.fingerprints(), known.questions()));
    }

    /** The earlier report of the same file; of one that was moved or renamed, the one report with its name or its title. */
    private @Nullable Known of(Report report) {
        String file = String.valueOf(report.file());
        Known same = only(known -> plain(known.file()).equals(plain(file)));
        if (same != null) {
            return same;
        }
        Known moved = only(known -> lastOf(known.file()).equals(lastOf(file)));
        String title = report.title();
        return moved != null || title == null
                ? moved
                : only(known -> known.title().equals(title));
    }

    private @Nullable Known only(Predicate<Known> wanted) {
        List<Known> found = reports.stream().filter(wanted).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String plain(String file) {
        Path path = Inputs.absolute(file);
        return path == null ? file : path.toString();
    }

    private static String lastOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /**
     * Writes the reports of a run, one array.
     *
     * @throws CliException where the file cannot be written
     */
    static void write(Path file, List<Report> reports) {
        try {
            Files.writeString(
                    file, ReportJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(reports) + "\n");
        } catch (IOException e) {
            throw new CliException("The baseline " + file + " cannot be written.");
        }
    }
}
