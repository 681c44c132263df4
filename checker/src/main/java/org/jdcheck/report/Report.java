package org.jdcheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jdcheck.house.ProfileId;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a check found. Its JSON shape is public: fields are only ever added. The same posting, setting and rule book give
 * the same bytes.
 *
 * @param file the name under which the posting came, or null
 * @param entry which posting of the file, or null where it holds one
 * @param title the title as it stands in the posting, or null
 * @param reason why the posting is unreadable; null otherwise
 * @param omittedFindings how many findings were left out of a stored report that would have been too long; null where none
 * @param score 0 to 100; null where the posting is unreadable
 * @param profile the profile that the check was made with, or null
 * @param waiverNotes the waivers that did nothing; null where there is none
 * @param baseline what is new since an earlier run, where the check was compared with one; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schemaVersion",
    "file",
    "entry",
    "title",
    "verdict",
    "reason",
    "score",
    "asOf",
    "findings",
    "omittedFindings",
    "notApplied",
    "ledger",
    "ruleBook",
    "profile",
    "waiverNotes",
    "baseline"
})
public record Report(
        String schemaVersion,
        @Nullable String file,
        @Nullable String entry,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String title,
        Verdict verdict,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer score,
        LocalDate asOf,
        List<Finding> findings,
        @Nullable Integer omittedFindings,
        List<NotApplied> notApplied,
        List<LedgerLine> ledger,
        RuleBookId ruleBook,
        @Nullable ProfileId profile,
        @Nullable List<WaiverNote> waiverNotes,
        @Nullable Comparison baseline) {
    public static final String SCHEMA_VERSION = "1.0";

    public Report {
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
        ledger = List.copyOf(ledger);
        waiverNotes = waiverNotes == null || waiverNotes.isEmpty() ? null : List.copyOf(waiverNotes);
    }

    /** A report made without a profile. */
    public Report(
            String schemaVersion,
            @Nullable String file,
            @Nullable String entry,
            @Nullable String title,
            Verdict verdict,
            @Nullable String reason,
            @Nullable Integer score,
            LocalDate asOf,
            List<Finding> findings,
            @Nullable Integer omittedFindings,
            List<NotApplied> notApplied,
            List<LedgerLine> ledger,
            RuleBookId ruleBook) {
        this(
                schemaVersion,
                file,
                entry,
                title,
                verdict,
                reason,
                score,
                asOf,
                findings,
                omittedFindings,
                notApplied,
                ledger,
                ruleBook,
                null,
                null,
                null);
    }

    /** The same report, saying which profile it was made with and which of its waivers did nothing. */
    public Report under(@Nullable ProfileId usedProfile, List<WaiverNote> notes) {
        return new Report(
                schemaVersion,
                file,
                entry,
                title,
                verdict,
                reason,
                score,
                asOf,
                findings,
                omittedFindings,
                notApplied,
                ledger,
                ruleBook,
                usedProfile,
                notes,
                baseline);
    }

    /** The same report, compared with an earlier one. */
    public Report since(Comparison earlier) {
        return new Report(
                schemaVersion,
                file,
                entry,
                title,
                verdict,
                reason,
                score,
                asOf,
                findings,
                omittedFindings,
                notApplied,
                ledger,
                ruleBook,
                profile,
                waiverNotes,
                earlier);
    }

    /** The report of a file that is no readable posting. */
    public static Report unreadable(String reason, LocalDate asOf, RuleBookId ruleBook) {
        return new Report(
                SCHEMA_VERSION,
                null,
                null,
                null,
                Verdict.UNREADABLE,
                reason,
                null,
                asOf,
                List.of(),
                null,
                List.of(),
                List.of(),
                ruleBook);
    }

    /** The same report under the name of the file that it is about. */
    public Report of(@Nullable String fileName) {
        return new Report(
                schemaVersion,
                fileName,
                entry,
                title,
                verdict,
                reason,
                score,
                asOf,
                findings,
                omittedFindings,
                notApplied,
                ledger,
                ruleBook,
                profile,
                waiverNotes,
                baseline);
    }

    /** The same report with only these findings, saying how many were left out. */
    public Report withFindings(List<Finding> kept, int omitted) {
        return new Report(
                schemaVersion,
                file,
                entry,
                title,
                verdict,
                reason,
                score,
                asOf,
                kept,
                omitted,
                notApplied,
                ledger,
                ruleBook,
                profile,
                waiverNotes,
                baseline);
    }
}
