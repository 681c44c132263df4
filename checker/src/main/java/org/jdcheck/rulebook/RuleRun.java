package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.PlaceNamed;
import org.jdcheck.facts.WorkMode;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.law.Applicability;
import org.jdcheck.law.Scope;
import org.jdcheck.law.Setting;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Rule;
import org.jdcheck.rule.RuleCard;

/** The rules of a book, run over one posting in one setting. */
public final class RuleRun {
    /** What the rules found, in order, what could not be decided, and which waivers did nothing. */
    public record Outcome(List<Finding> findings, List<NotApplied> notApplied, List<WaiverNote> waiverNotes) {
        public Outcome {
            findings = List.copyOf(findings);
            notApplied = List.copyOf(notApplied);
            waiverNotes = List.copyOf(waiverNotes);
        }
    }

    private final RuleBook ruleBook;
    private final Posting posting;
    private final Facts facts;
    private final Hits hits;
    private final Setting setting;
    private final FindingWriter writer;
    private final HouseWords houseWords;
    private final List<Finding> found = new ArrayList<>();
    private final List<NotApplied> notApplied = new ArrayList<>();

    private RuleRun(RuleBook ruleBook, Posting posting, Facts facts, Hits hits, Setting setting) {
        this.ruleBook = ruleBook;
        this.posting = posting;
        this.facts = facts;
        this.hits = hits;
        this.setting = setting;
        this.writer = new FindingWriter(posting);
        this.houseWords = HouseWords.in(posting.text(), setting.house());
    }

    /** Runs every rule that speaks on the day of the setting. */
    public static Outcome of(RuleBook ruleBook, Posting posting, Facts facts, Hits hits, Setting setting) {
        RuleRun run = new RuleRun(ruleBook, posting, facts, hits, setting);
        ruleBook.rules().stream().filter(rule -> rule.speaksOn(setting.asOf())).forEach(run::run);
        Waivers waivers = Waivers.over(run.writer.finish(run.withoutNeedless(run.found)), setting);
        return new Outcome(waivers.findings(), run.notApplied, waivers.notes());
    }

    private void run(Rule rule) {
        if (isRightThere(rule.card())) {
            return;
        }
        Scope scope = rule.card().scope();
        Applicability applicability = scope == null ? null : applicability(scope);
        if (applicability != null && Boolean.FALSE.equals(applicability.binds())) {
            return;
        }
        List<Match> matches = rule.matcher().match(posting, facts, hits).stream()
                .filter(match -> !houseWords.approve(rule, match))
                .toList();
        if (applicability != null && applicability.binds() == null && !matches.isEmpty()) {
            notApplied.add(new NotApplied(
                    rule.card().id(),
                    rule.entry() == null ? null : rule.entry().law(),
                    applicability.question(),
                    applicability.needs()));
            return;
        }
        for (Match match : matches) {
            if (match instanceof Match.Unclear unclear) {
                notApplied.add(writer.question(rule, unclear));
            } else {
                found.add(writer.finding(rule, match));
            }
        }
    }

    /** Some wording is wrong in most places and right in one: Austria wants a minimum of pay, not a range. */
    private boolean isRightThere(RuleCard card) {
        if (card.exceptIn().isEmpty()) {
            return false;
        }
        Stream<String> where = setting.places().isEmpty()
                ? facts.places().stream().map(PlaceNamed::code).filter(Objects::nonNull)
                : setting.places().stream();
        List<String> told = where.distinct().toList();
        Collection<String> codes = told.isEmpty() ? setting.house().places() : told;
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> card.exceptIn().stream()
                                .anyMatch(there -> ruleBook.places().isWithin(code, there)));
    }

    private Applicability applicability(Scope scope) {
        Set<String> named = new LinkedHashSet<>();
        boolean unknown = false;
        for (PlaceNamed place : facts.places()) {
            if (place.code() == null) {
                unknown = true;
            } else {
                named.add(place.code());
            }
        }
        boolean remote = facts.workModes().stream().anyMatch(mode -> mode.mode() == WorkMode.REMOTE);
        boolean onlyThere = facts.places().stream()
                .anyMatch(place ->
                        posting.itemAt(place.at().start()).in(posting.text()).matches("(?is).*\\bonly\\b.*"));
        return applicability(scope, named, unknown, remote && !onlyThere);
    }

    /** Where the house hires answers only what the posting and the request leave open: a job in Denver is one there. */
    private Applicability applicability(Scope scope, Set<String> named, boolean unknown, boolean remote) {
        Applicability told = Applicability.of(scope, ruleBook.places(), setting, named, unknown, remote);
        if (told.binds() != null || setting.house().places().isEmpty()) {
            return told;
        }
        Setting there = setting.in(setting.house().places());
        return Applicability.of(scope, ruleBook.places(), there, named, unknown, remote);
    }

    /** Leaves out findings that another rule's finding makes needless, anywhere or on the same words. */
    private List<Finding> withoutNeedless(List<Finding> findings) {
        Map<String, NavigableMap<Integer, Finding>> byRule = new HashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.ruleId(), id -> new TreeMap<>())
                    .put(finding.start() == null ? -1 : finding.start(), finding);
        }
        return findings.stream().filter(finding -> !isNeedless(finding, byRule)).toList();
    }

    private boolean isNeedless(Finding finding, Map<String, NavigableMap<Integer, Finding>> byRule) {
        RuleCard card = ruleBook.card(finding.ruleId());
        if (card == null) {
            return false;
        }
        return card.silentWith().stream().anyMatch(byRule::containsKey)
                || card.yieldsTo().stream()
                        .anyMatch(other -> overlaps(finding, byRule.getOrDefault(other, new TreeMap<>())));
    }

    private static boolean overlaps(Finding finding, NavigableMap<Integer, Finding> others) {
        Integer start = finding.start();
        Integer end = finding.end();
        if (start == null || end == null) {
            return false;
        }
        Map.Entry<Integer, Finding> before = others.lowerEntry(end);
        Integer otherEnd = before == null ? null : before.getValue().end();
        return otherEnd != null && otherEnd > start;
    }
}
