package org.jdcheck.rule;

import java.time.LocalDate;
import org.jdcheck.law.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A card and a matcher.
 *
 * @param entry the version of the law that the matcher was made for; null where the rule is no law
 */
public record Rule(RuleCard card, @Nullable Entry entry, Matcher matcher) {
    /** True for rules that speak on that day: all that are no law, and the one version of a law in force. */
    public boolean speaksOn(LocalDate day) {
        return card.status() != Status.RETIRED && (entry == null || entry.bindsOn(day));
    }
}
