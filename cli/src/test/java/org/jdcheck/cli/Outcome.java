package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** What a command left behind. */
record Outcome(int status, String out, String err) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The lines of standard output, each read as JSON. */
    List<JsonNode> jsonLines() {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(json(line));
        }
        return lines;
    }

    /** Standard output, which must be one JSON value. */
    JsonNode json() {
        return json(out);
    }

    Outcome expectStatus(int expected) {
        assertEquals(expected, status, () -> "exit status; standard error: " + err + "\nstandard output: " + out);
        return this;
    }

    /** Asserts that it went wrong with one sentence that has these words, and no answer. */
    void expectOnlyTheSentence(String... words) {
        expectStatus(2);
        assertEquals("", out);
        assertEquals(1, err.lines().count(), err);
        for (String word : words) {
            assertTrue(err.contains(word), () -> "\"" + word + "\" is not in: " + err);
        }
        expectNoStackTrace();
    }

    Outcome expectNoStackTrace() {
        String all = out + err;
        assertFalse(all.contains("\tat ") || all.contains("Exception") || all.contains("should not have"), all);
        return this;
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is no JSON: " + text, e);
        }
    }
}
