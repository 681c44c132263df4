package org.jdcheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdcheck.house.ProfileId;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.score.CategoryScore;
import org.jdcheck.score.Gain;
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
 * @param ledger what the score lost, line by line
 * @param categories what each category keeps of its points; they add up to the score
 * @param gains what fixing the findings of a rule would bring, best first
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
    "categories",
    "gains",
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
        List<CategoryScore> categories,
        List<Gain> gains,
        RuleBookId ruleBook,
        @Nullable ProfileId profile,
        @Nullable List<WaiverNote> waiverNotes,
        @Nullable Comparison baseline) {
    public static final String SCHEMA_VERSION = "1.0";

    public Report {
        findings = List.copyOf(findings);
        notApplied = List.copyOf(notApplied);
        ledger = List.copyOf(ledger);
        categories = List.copyOf(Objects.requireNonNullElse(categories, List.of()));
        gains = List.copyOf(Objects.requireNonNullElse(gains, List.of()));
        waiverNotes = waiverNotes == null || waiverNotes.isEmpty() ? null : List.copyOf(waiverNotes);
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
                categories,
                gains,
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
                categories,
                gains,
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
                List.of(),
                List.of(),
                ruleBook,
                null,
                null,
                null);
    }

    /** One finding of each gap, the weightiest, and all that are of no gap, none of them waived: what people are to act on. */
    public List<Finding> shown() {
        List<Finding> standing =
                findings.stream().filter(finding -> finding.waiver() == null).toList();
        Map<String, Finding> weightiest = new LinkedHashMap<>();
        for (Finding finding : standing) {
            if (finding.group() != null) {
                weightiest.merge(
                        finding.group(), finding, (a, b) -> b.severity().compareTo(a.severity()) < 0 ? b : a);
            }
        }
        return standing.stream()
                .filter(finding -> finding.group() == null
                        || finding.ruleId()
                                .equals(Objects.requireNonNull(weightiest.get(finding.group()))
                                        .ruleId()))
                .toList();
    }

    /** True where the finding is not known from the baseline; always, where there is none. */
    boolean isNew(Finding finding) {
        return baseline == null || baseline.hasNew(finding);
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
                categories,
                gains,
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
                categories,
                gains,
                ruleBook,
                profile,
                waiverNotes,
                baseline);
    }
}
