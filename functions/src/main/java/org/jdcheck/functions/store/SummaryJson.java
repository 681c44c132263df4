package org.jdcheck.functions.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdcheck.report.ReportJson;

/** The JSON of summaries. */
public final class SummaryJson {
    private SummaryJson() {}

    public static String write(Summary summary) {
        try {
            return ReportJson.mapper().writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a summary is always writable", e);
        }
    }

    /**
     * Reads a summary back.
     *
     * @throws JsonProcessingException where the text is none
     */
    public static Summary read(String json) throws JsonProcessingException {
        return ReportJson.mapper().readValue(json, Summary.class);
    }
}
