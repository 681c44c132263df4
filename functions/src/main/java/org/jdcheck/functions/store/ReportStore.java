package org.jdcheck.functions.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where reports are kept. Saving the same report twice is saving it once; reports may be saved in any order.
 *
 * <p>Every method throws {@link StoreException} where the store itself fails.
 */
public interface ReportStore {
    /**
     * Keeps the report, adds it to the history of its posting, and makes it the posting's latest state unless a later
     * one is known.
     */
    void save(StoredReport report);

    Optional<StoredReport> find(String tenant, String id);

    /**
     * The checks of a posting, newest first.
     *
     * @param after where the page before ended; null for the first page
     * @throws IllegalArgumentException where {@code after} is not what a page gave
     */
    Page history(String tenant, String postingId, int most, @Nullable String after);

    /** The latest state of a posting. */
    Optional<Summary> latest(String tenant, String postingId);

    /** The latest states of a tenant's postings that are wanted, the worst first. */
    List<Summary> latestStates(String tenant, int most, Predicate<Summary> wanted);

    /** The latest states of a tenant's postings, the worst first. */
    default List<Summary> worstFirst(String tenant, int most) {
        return latestStates(tenant, most, summary -> true);
    }

    /** The latest states in which the rule found something, the worst first. */
    default List<Summary> tripping(String tenant, String ruleId, int most) {
        return latestStates(tenant, most, summary -> summary.rules().contains(ruleId));
    }

    /** The latest states in which the law was broken or could not be decided: whom to check again when it changes. */
    default List<Summary> concernedBy(String tenant, String law, int most) {
        return latestStates(tenant, most, summary -> summary.laws().contains(law));
    }
}
