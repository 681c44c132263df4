package org.jdcheck;

import java.time.LocalDate;
import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.law.Setting;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.report.RuleBookId;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleRun;
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

    /** The same checker with the rules as the profile has them. */
    public Checker under(Profile profile) {
        RuleBook changed = ruleBook.changed(profile.changes());
        return changed == ruleBook ? this : new Checker(changed);
    }

    /** Checks a posting. The same posting, setting and rule book give an equal report. */
    public Report check(Posting posting, Setting setting) {
        Hits hits = ruleBook.scan(posting.text());
        Facts facts = Facts.of(posting, hits, ruleBook.vocabulary(), setting.asOf());
        RuleRun.Outcome outcome = RuleRun.of(ruleBook, posting, facts, hits, setting);
        List<LedgerLine> ledger = ruleBook.scoring().ledger(outcome.findings());
        return new Report(
                Report.SCHEMA_VERSION,
                null,
                null,
                facts.title() == null ? null : facts.title().at().in(posting.text()),
                Verdict.of(outcome.findings(), outcome.notApplied()),
                null,
                Scoring.score(ledger),
                setting.asOf(),
                outcome.findings(),
                null,
                outcome.notApplied(),
                ledger,
                ruleBook.scoring().categories(ledger),
                ruleBook.scoring().gains(outcome.findings()),
                ruleBookId(),
                setting.house().profile(),
                outcome.waiverNotes(),
                null);
    }

    /** The report of a file that is no readable posting. */
    public Report unreadable(String reason, LocalDate asOf) {
        return Report.unreadable(reason, asOf, ruleBookId());
    }

    private RuleBookId ruleBookId() {
        return new RuleBookId(RuleBook.VERSION, ruleBook.digest());
    }
}
