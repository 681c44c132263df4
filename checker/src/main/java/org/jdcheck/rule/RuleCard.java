package org.jdcheck.rule;

import java.util.List;
import java.util.Map;
import org.jdcheck.law.Entry;
import org.jdcheck.law.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself; everything a reader of a finding may ask.
 *
 * @param id folder/name of its file
 * @param label the key under which its accuracy is measured, otherwise its id
 * @param certainBecause why the rule may be certain without having been right thirty times; null where it was measured
 * @param why the reason, in a sentence or two
 * @param evidence what the reason rests on, or null
 * @param say the sentence of a finding
 * @param fix what to do, or none
 * @param ask the question about words that only a person can judge, or none
 * @param silentWith ids of rules whose finding makes one of this rule needless
 * @param yieldsTo ids of rules that come first where both find the same words
 * @param exceptIn codes of places where what the rule finds is right
 * @param group the gap that its findings are about, by case, shared with rules that find the same gap
 * @param replacements words and what to write instead, wherever that is safe
 * @param notes exemptions, penalty, and what is not checked
 * @param scope whom a law binds; null for a rule that is no law
 * @param entries the versions of the law, newest last
 */
public record RuleCard(
        String id,
        String label,
        String title,
        Severity severity,
        Confidence confidence,
        @Nullable String certainBecause,
        Status status,
        String since,
        String why,
        @Nullable String evidence,
        Sentences say,
        Sentences fix,
        Sentences ask,
        List<String> silentWith,
        List<String> yieldsTo,
        List<String> exceptIn,
        Sentences group,
        Map<String, String> replacements,
        @Nullable Scope scope,
        List<Entry> entries,
        List<String> notes,
        List<Example> bad,
        List<Example> good) {
    public RuleCard {
        silentWith = List.copyOf(silentWith);
        yieldsTo = List.copyOf(yieldsTo);
        exceptIn = List.copyOf(exceptIn);
        replacements = Map.copyOf(replacements);
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /** The same card with another severity and status. */
    public RuleCard with(Severity otherSeverity, Status otherStatus) {
        return new RuleCard(
                id,
                label,
                title,
                otherSeverity,
                confidence,
                certainBecause,
                otherStatus,
                since,
                why,
                evidence,
                say,
                fix,
                ask,
                silentWith,
                yieldsTo,
                exceptIn,
                group,
                replacements,
                scope,
                entries,
                notes,
                bad,
                good);
    }
}
