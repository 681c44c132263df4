package org.jdcheck.rule;

import java.time.LocalDate;
import org.jdcheck.law.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A card and a matcher.
 *
 * @param entry the version of the law that the matcher was made for; null where the rule is no law
 * @param wording true where it looks at words and at nothing else, so that approved words silence it
 */
public record Rule(RuleCard card, @Nullable Entry entry, Matcher matcher, boolean wording) {
    /** The same rule under another card. */
    public Rule of(RuleCard otherCard) {
        return new Rule(otherCard, entry, matcher, wording);
    }

    /** True for rules that speak on that day: all that are no law, and the one version of a law in force. */
    public boolean speaksOn(LocalDate day) {
        return card.status() != Status.RETIRED && (entry == null || entry.bindsOn(day));
    }
}
