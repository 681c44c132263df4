package org.jdcheck.law;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether an obligation binds one posting.
 *
 * @param binds true, false, or null where a fact is missing
 * @param question what to ask where a fact is missing
 * @param needs the missing fact: {@code place} or {@code headcount}
 */
public record Applicability(@Nullable Boolean binds, String question, String needs) {
    private static final Applicability YES = new Applicability(true, "", "");
    private static final Applicability NO = new Applicability(false, "", "");

    /**
     * Decides by the places asked for, otherwise by those the posting names.
     *
     * @param named codes of the places the posting names
     * @param unknownNamed true where it also names a place that we do not know
     * @param remote true where it says the work may be done remotely
     */
    public static Applicability of(
            Scope scope,
            Places places,
            Setting setting,
            Collection<String> named,
            boolean unknownNamed,
            boolean remote) {
        boolean asked = !setting.places().isEmpty();
        Collection<String> where = asked ? setting.places() : named;
        if (setting.headcount() != null && setting.headcount() < scope.minHeadcount()) {
            return NO;
        }
        for (String code : where) {
            for (String lawPlace : scope.places()) {
                if (places.isWithin(code, lawPlace)) {
                    return headcount(scope, places, setting);
                }
            }
        }
        String lawName = places.nameOf(scope.places().getFirst());
        for (String code : where) {
            for (String lawPlace : scope.places()) {
                if (places.isWithin(lawPlace, code)) {
                    return ask(
                            "Where in " + places.nameOf(code) + " may the job be done? In " + lawName
                                    + " a law on what postings say applies. Say so with --in " + lawPlace
                                    + ", or write the place into the posting.",
                            "place");
                }
            }
        }
        if (!asked && remote && scope.remoteReach() && mayReach(scope, places, where)) {
            return ask(
                    "Do you employ anyone in " + lawName
                            + "? Remote work that may be done from there falls under its law. If so, check with --in "
                            + scope.places().getFirst() + "; if not, with the places you hire in.",
                    "headcount");
        }
        if (!asked && (where.isEmpty() || unknownNamed)) {
            String what = unknownNamed
                    ? "Where is the job? The place it names is not one we know."
                    : "Where is the job? No place is named.";
            return ask(
                    what + " In " + lawName + " a law on what postings say applies. Say so with --in "
                            + scope.places().getFirst() + ", or write the place into the posting.",
                    "place");
        }
        return NO;
    }

    /** Remote work reaches a law's place unless every place named lies in another country. */
    private static boolean mayReach(Scope scope, Places places, Collection<String> where) {
        if (where.isEmpty()) {
            return true;
        }
        String country = scope.places().getFirst().split("-", 2)[0];
        return where.stream().anyMatch(code -> places.isWithin(code, country));
    }

    /** One employee is what any employer with a job there has; a higher threshold must be asked for. */
    private static Applicability headcount(Scope scope, Places places, Setting setting) {
        if (setting.headcount() == null && scope.minHeadcount() > 1) {
            return ask(
                    "How many people do you employ? In "
                            + places.nameOf(scope.places().getFirst()) + " the law binds employers of "
                            + scope.minHeadcount() + " or more. Say so with --headcount.",
                    "headcount");
        }
        return YES;
    }

    private static Applicability ask(String question, String needs) {
        return new Applicability(null, question, needs);
    }
}
