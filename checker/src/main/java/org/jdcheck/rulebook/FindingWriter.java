package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.NotApplied;
import org.jdcheck.rule.Rule;
import org.jdcheck.rule.RuleCard;
import org.jspecify.annotations.Nullable;

/** Joins what a matcher saw to what its card says, for one posting. */
final class FindingWriter {
    private static final int CONTEXT = 40;
    private static final Comparator<Finding> BY_POSITION = Comparator.<Finding>comparingInt(
                    finding -> finding.start() == null ? -1 : finding.start())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    private final Posting posting;

    FindingWriter(Posting posting) {
        this.posting = posting;
    }

    /** The question about words that only a person can judge. */
    NotApplied question(Rule rule, Match.Unclear match) {
        String question = rule.card().ask().filled(match, match.at().in(posting.text()));
        return new NotApplied(
                rule.card().id(),
                rule.entry() == null ? null : rule.entry().law(),
                question == null ? rule.card().title() : question,
                "answer");
    }

    /** The finding without its fingerprint, which {@link #finish} gives. */
    Finding finding(Rule rule, Match match) {
        return switch (match) {
            case Match.Said said -> said(rule, said);
            case Match.Missing missing -> finding(rule, match, "", missing.from(), null);
            case Match.Unclear unclear ->
                throw new IllegalArgumentException(
                        "a question is no finding: " + rule.card().id());
        };
    }

    private Finding said(Rule rule, Match.Said said) {
        return finding(
                rule,
                said,
                said.at().in(posting.text()),
                posting.sectionAt(said.at().start()).kind(),
                said.at());
    }

    private Finding finding(Rule rule, Match match, String quote, Section.Kind section, @Nullable Span at) {
        RuleCard card = rule.card();
        Line line = at == null ? null : posting.lineAt(at.start());
        String message = card.say().filled(match, quote);
        return new Finding(
                card.id(),
                card.label(),
                card.severity(),
                card.confidence(),
                card.status(),
                message == null ? card.title() : message,
                card.fix().filled(match, quote),
                match instanceof Match.Said said ? said.replacement() : null,
                at == null ? null : (Integer) at.start(),
                at == null ? null : (Integer) at.end(),
                line == null ? null : (Integer) line.number(),
                at == null || line == null
                        ? null
                        : (Integer) (at.start() - line.span().start() + 1),
                quote,
                at == null || line == null ? null : before(line.span(), at),
                at == null || line == null ? null : behind(line.span(), at),
                section.key(),
                card.scope() == null ? List.of() : card.scope().places(),
                rule.entry() == null ? null : rule.entry().law(),
                rule.entry() == null ? List.of() : rule.entry().citations(),
                card.group().filled(match, quote),
                "",
                null);
    }

    private String before(Span line, Span at) {
        int start = Math.max(line.start(), at.start() - CONTEXT);
        if (start > 0 && Character.isLowSurrogate(posting.text().charAt(start))) {
            start++;
        }
        return posting.text().substring(Math.min(start, at.start()), at.start());
    }

    private String behind(Span line, Span at) {
        int end = Math.max(at.end(), Math.min(line.end(), at.end() + CONTEXT));
        if (end > at.end() && Character.isHighSurrogate(posting.text().charAt(end - 1))) {
            end--;
        }
        return posting.text().substring(at.end(), end);
    }

    /** The findings in their order (position, severity, rule), each with its fingerprint. */
    List<Finding> finish(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_POSITION);
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> finished = new ArrayList<>();
        for (Finding finding : sorted) {
            String quote = finding.quote()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ")
                    .strip();
            String law = finding.law() == null ? "" : finding.law();
            String group = finding.group() == null ? "" : finding.group();
            // The heading above words may be edited, and they are the same words still; only what is missing is known
            // by its section.
            String section = finding.start() == null ? finding.section() : "";
            String same = String.join("\0", finding.ruleId(), section, quote, law, group);
            int ordinal = ordinals.merge(same, 1, Integer::sum);
            finished.add(finding.withFingerprint(Digests.of(List.of(same, String.valueOf(ordinal)))));
        }
        return finished;
    }
}
