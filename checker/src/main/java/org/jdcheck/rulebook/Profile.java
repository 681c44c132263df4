package org.jdcheck.rulebook;

import java.util.List;
import org.jdcheck.house.House;
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
     * @param file see {@link House#concerning}
     */
    public Setting under(Setting asked, @Nullable String file) {
        return new Setting(
                asked.asOf(),
                asked.places(),
                asked.headcount() == null ? headcount : asked.headcount(),
                house.concerning(file));
    }
}
