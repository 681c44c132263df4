package org.jdcheck;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jdcheck.law.Applicability;
import org.jdcheck.law.Scope;
import org.jdcheck.law.Setting;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.report.RuleBookId;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Rule;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.FindingWriter;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.score.LedgerLine;
import org.jdcheck.score.Scoring;
import org.jdcheck.score.Verdict;

/** The one front door of the checker: a posting and a setting in, a report out. Pure, and safe to share between threads. */
public final class Checker {
    private final RuleBook ruleBook;

    public Checker(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** Checks a posting. The same posting, setting and rule book give an equal report. */
    public Report check(Posting posting, Setting setting) {
        Hits hits = ruleBook.scan(posting.text());
        Facts facts = Facts.of(posting, hits, ruleBook.vocabulary());
        FindingWriter writer = new FindingWriter(posting);
        List<Finding> found = new ArrayList<>();
        List<NotApplied> notApplied = new ArrayList<>();
        for (Rule rule : ruleBook.rules()) {
            if (rule.speaksOn(setting.asOf())) {
                run(rule, posting, facts, hits, setting, writer, found, notApplied);
            }
        }
        List<Finding> findings = writer.finish(withoutNeedless(found));
        List<LedgerLine> ledger = ruleBook.scoring().ledger(findings);
        return new Report(
                Report.SCHEMA_VERSION,
                null,
                null,
                facts.title() == null ? null : facts.title().at().in(posting.text()),
                Verdict.of(findings, notApplied),
                null,
                Scoring.score(ledger),
                setting.asOf(),
                findings,
                null,
                notApplied,
                ledger,
                ruleBookId());
    }

    /** The report of a file that is no readable posting. */
    public Report unreadable(String reason, LocalDate asOf) {
        return Report.unreadable(reason, asOf, ruleBookId());
    }

    private RuleBookId ruleBookId() {
        return new RuleBookId(RuleBook.VERSION, ruleBook.digest());
    }

    private void run(
            Rule rule,
            Posting posting,
            Facts facts,
            Hits hits,
            Setting setting,
            FindingWriter writer,
            List<Finding> found,
            List<NotApplied> notApplied) {
        if (isRightThere(rule.card(), facts, setting)) {
            return;
        }
        Scope scope = rule.card().scope();
        Applicability applicability = scope == null ? null : applicability(scope, posting, facts, setting);
        if (applicability != null && Boolean.FALSE.equals(applicability.binds())) {
            return;
        }
        List<Match> matches = rule.matcher().match(posting, facts, hits);
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
    private boolean isRightThere(RuleCard card, Facts facts, Setting setting) {
        if (card.exceptIn().isEmpty()) {
            return false;
        }
        Stream<String> where = setting.places().isEmpty()
                ? facts.places().stream().map(PlaceNamed::code).filter(Objects::nonNull)
                : setting.places().stream();
        List<String> codes = where.distinct().toList();
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code -> card.exceptIn().stream()
                                .anyMatch(there -> ruleBook.places().isWithin(code, there)));
    }

    private Applicability applicability(Scope scope, Posting posting, Facts facts, Setting setting) {
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
        return Applicability.of(scope, ruleBook.places(), setting, named, unknown, remote && !onlyThere);
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
