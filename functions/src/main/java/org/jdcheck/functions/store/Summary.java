package org.jdcheck.functions.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jdcheck.score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One check in a list.
 *
 * @param id of the report
 * @param rules ids of the rules that found something
 * @param laws ids of the obligations that were broken or could not be decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        String postingId,
        String id,
        Instant at,
        LocalDate asOf,
        @Nullable String title,
        Verdict verdict,
        @Nullable Integer score,
        List<String> rules,
        List<String> laws) {
    public Summary {
        rules = List.copyOf(rules);
        laws = List.copyOf(laws);
    }

    /** The summary of a report. */
    public static Summary of(StoredReport stored) {
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> laws = new TreeSet<>();
        stored.report().findings().forEach(finding -> {
            rules.add(finding.ruleId());
            if (finding.law() != null) {
                laws.add(finding.law());
            }
        });
        stored.report().notApplied().forEach(open -> {
            if (open.law() != null) {
                laws.add(open.law());
            }
        });
        return new Summary(
                stored.postingId(),
                stored.id(),
                stored.at(),
                stored.report().asOf(),
                stored.report().title(),
                stored.report().verdict(),
                stored.report().score(),
                List.copyOf(rules),
                List.copyOf(laws));
    }

    /** Sorts the worst first: by verdict, then by score, then by posting. */
    public String worstFirstKey() {
        int verdictRank = switch (verdict) {
            case UNREADABLE -> 0;
            case BLOCKED -> 1;
            case REVIEW -> 2;
            case READY -> 3;
        };
        return verdictRank + String.format(Locale.ROOT, "#%03d#", score == null ? 0 : score) + postingId;
    }
}
