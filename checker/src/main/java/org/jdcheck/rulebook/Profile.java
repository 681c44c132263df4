package org.jdcheck.rulebook;

import java.util.List;
import java.util.function.Predicate;
import org.jdcheck.house.House;
import org.jdcheck.house.Waiver;
import org.jdcheck.law.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What an employer sets for all its postings: over the shipped rules, and under what a single check asks for.
 *
 * @param headcount how many people it employs, or null
 * @param changes to the rules; {@link RuleBook#changed} makes them
 */
public record Profile(House house, @Nullable Integer headcount, RuleChanges changes) {
    /** The profile of nobody. */
    public static final Profile NONE = new Profile(House.NONE, null, RuleChanges.NONE);

    /** The keys that a profile may have. */
    static final List<String> KEYS = List.of(
            "places",
            "headcount",
            "terms",
            "boilerplate",
            "rules",
            "severities",
            "thresholds",
            "rule-folders",
            "waivers");

    /**
     * The setting of one check: what it asks for, and beneath it what the profile says.
     *
     * @param file see {@link Waiver#concerns}
     */
    public Setting under(Setting asked, @Nullable String file) {
        return under(asked, waiver -> waiver.concerns(file));
    }

    /**
     * The same, where it is known of each waiver whether it concerns the posting.
     *
     * @param concerned true for waivers that may be used
     */
    public Setting under(Setting asked, Predicate<Waiver> concerned) {
        return new Setting(
                asked.asOf(),
                asked.places(),
                asked.headcount() == null ? headcount : asked.headcount(),
                house.with(concerned));
    }
}
