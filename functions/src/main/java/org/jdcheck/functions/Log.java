package org.jdcheck.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdcheck.report.ReportJson;

/** One JSON object a line on standard error, as Lambda's JSON log format keeps it. The text of postings is never passed in. */
public final class Log {
    private Log() {}

    /** News, left out where a person reads standard error (system property jdcheck.quiet). */
    public static void info(String event, Map<String, ?> fields) {
        if (!Boolean.getBoolean("jdcheck.quiet")) {
            write("INFO", event, fields);
        }
    }

    /** A fault of ours, with the kinds and messages of what caused it but without its stack. */
    public static void fault(String event, Throwable fault) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            causes.append(causes.isEmpty() ? "" : " <- ")
                    .append(cause.getClass().getName());
        }
        write("ERROR", event, Map.of("message", String.valueOf(fault.getMessage()), "causes", causes.toString()));
    }

    private static void write(String level, String event, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("level", level);
        line.put("event", event);
        line.putAll(fields);
        try {
            System.err.println(ReportJson.mapper().writeValueAsString(line));
        } catch (JsonProcessingException e) {
            System.err.println("{\"level\":\"ERROR\",\"event\":\"log-failed\"}");
        }
    }
}
