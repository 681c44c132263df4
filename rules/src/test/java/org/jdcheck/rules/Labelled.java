package org.jdcheck.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Postings and what a careful reader would raise in them.
 *
 * @param texts by name
 * @param labels by name, in the order of the file
 */
record Labelled(Map<String, String> texts, Map<String, List<Label>> labels) {
    /** The labels of the guide by which readers label; findings with others are not judged. */
    static final List<String> GUIDE = List.of(
            "bias/age",
            "bias/citizenship",
            "bias/criminal-record",
            "bias/disability",
            "bias/employment-status",
            "bias/gender",
            "bias/nationality",
            "bias/religion-race-family",
            "inclusion/belonging",
            "inclusion/hype",
            "inclusion/insensitive-term",
            "inclusion/pressure",
            "pay/missing",
            "pay/open-ended",
            "pay/placeholder",
            "pay/unclear-basis",
            "pay/vague",
            "pay/wide-range",
            "role/contradiction",
            "role/degree-overstated",
            "role/experience-overstated",
            "role/mismatched-duty",
            "role/too-many-requirements",
            "structure/duplicate",
            "structure/keyword-stuffing",
            "structure/missing-benefits",
            "structure/missing-duties",
            "structure/missing-employment-type",
            "structure/missing-equal-opportunity",
            "structure/missing-how-to-apply",
            "structure/missing-location",
            "structure/missing-requirements",
            "structure/page-residue",
            "structure/placeholder",
            "trust/scam-signal");

    /**
     * One thing that a reader would raise.
     *
     * @param quote words of the posting; empty where the label is about the whole
     * @param sure false where two careful readers could differ
     */
    record Label(String label, String quote, boolean sure) {}

    /** Reads postings and the labels of those postings; a posting without a line has none. */
    static Labelled read(Path folder, Path labelsFile, List<String> names) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names) {
            texts.put(name, Files.readString(folder.resolve(name)));
        }
        Map<String, List<Label>> labels = new TreeMap<>();
        for (JsonNode line : lines(labelsFile)) {
            String file = line.get("file").asText();
            if (!texts.containsKey(file)) {
                throw new IllegalArgumentException(labelsFile + " labels " + file + ", which is not there");
            }
            labels.computeIfAbsent(file, name -> new ArrayList<>())
                    .add(new Label(
                            line.get("label").asText(),
                            line.get("quote").asText(),
                            line.get("sure").asBoolean()));
        }
        return new Labelled(texts, labels);
    }

    static List<JsonNode> lines(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(mapper.readTree(line));
            }
        }
        return lines;
    }

    List<Label> labels(String name, String label) {
        return labels.getOrDefault(name, List.of()).stream()
                .filter(one -> one.label().equals(label))
                .toList();
    }
}
