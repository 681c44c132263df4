package org.jdcheck.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jdcheck.house.Waived;
import org.jdcheck.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, complete in itself. Its JSON shape is public: fields are only ever added.
 *
 * @param label the key under which accuracy is measured, otherwise the rule's id
 * @param fix what to do, or null
 * @param replacement what may be put into the text without asking anybody, or null
 * @param start first UTF-16 code unit of the words in the posting's text; null where the finding is about the whole
 * @param end the code unit after the last
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 * @param quote exactly the text at start..end; empty where the finding is about the whole
 * @param prefix up to 40 characters of the same line before the quote
 * @param suffix up to 40 characters of the same line behind the quote
 * @param section key of the section's kind
 * @param places codes of the places whose law is broken
 * @param law the id of the obligation, or null
 * @param group shared by findings of one gap, or null
 * @param fingerprint stays the same while rule, words and their ordinal do, whatever is edited elsewhere
 * @param waiver why the finding does not count; null where it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "ruleId",
    "label",
    "severity",
    "confidence",
    "status",
    "message",
    "fix",
    "replacement",
    "start",
    "end",
    "line",
    "column",
    "quote",
    "prefix",
    "suffix",
    "section",
    "places",
    "law",
    "citations",
    "group",
    "fingerprint",
    "waiver"
})
public record Finding(
        String ruleId,
        String label,
        Severity severity,
        Confidence confidence,
        Status status,
        String message,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String fix,
        @Nullable Replacement replacement,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Integer line,
        @Nullable Integer column,
        String quote,
        @Nullable String prefix,
        @Nullable String suffix,
        String section,
        List<String> places,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String law,
        List<Citation> citations,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String group,
        String fingerprint,
        @Nullable Waived waiver) {
    public Finding {
        places = List.copyOf(places);
        citations = List.copyOf(citations);
    }

    /** True where the finding counts for verdict and score: no waiver covers it, and its rule is neither in preview nor a guess. */
    public boolean counts() {
        return waiver == null && status == Status.STABLE && confidence != Confidence.POSSIBLE;
    }

    /** The same finding under that fingerprint. */
    public Finding withFingerprint(String digest) {
        return new Finding(
                ruleId,
                label,
                severity,
                confidence,
                status,
                message,
                fix,
                replacement,
                start,
                end,
                line,
                column,
                quote,
                prefix,
                suffix,
                section,
                places,
                law,
                citations,
                group,
                digest,
                waiver);
    }

    /** The same finding, waived. */
    public Finding waived(Waived because) {
        return new Finding(
                ruleId,
                label,
                severity,
                confidence,
                status,
                message,
                fix,
                replacement,
                start,
                end,
                line,
                column,
                quote,
                prefix,
                suffix,
                section,
                places,
                law,
                citations,
                group,
                fingerprint,
                because);
    }
}
