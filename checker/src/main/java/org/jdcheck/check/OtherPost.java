package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Occupations.Named;
import org.jdcheck.facts.Title;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that speaks of another post as if it were this one: "As a Care Assistant you will …" under the title of a
 * warehouse. Only where both are understood and far from each other.
 */
public record OtherPost(Vocabulary vocabulary) implements org.jdcheck.rule.Matcher {
    private static final String NAME = "(?<name>(?:[\\p{L}&/-]+\\s){0,4}?[\\p{L}&/-]+)";
    private static final List<Pattern> ADDRESSED = List.of(
            Pattern.compile("^(?:As|Working as|In your role as|In this role as)\\s+(?:an?|our|the)\\s+(?:new\\s+)?"
                    + NAME + "(?=,|\\s+(?:you|at|in|with|within|for)\\b)"),
            Pattern.compile(
                    "(?i)^(?:we are|we[’']re|we are currently|.{0,40}\\bis|.{0,40}\\bare)\\s+(?:now |currently |actively )?(?:looking for|seeking|hiring|recruiting)"
                            + "\\s+(?:an?|our next)\\s+" + NAME + "(?=\\s+(?:to|who|with|for|in|at|based)\\b|[.,!])"),
            Pattern.compile("^(?:The|Our|This)\\s+" + NAME
                    + "\\s+(?:will (?:be responsible|be required|be expected|report|be based|be part|join)|is responsible for|is required to|is expected to"
                    + "|reports (?:directly )?to|must have|should have)\\b"));
    private static final Pattern SUPERIOR =
            Pattern.compile("(?i)\\b(?:manager|director|head|chief|supervisor|lead|leader|officer|owner|president)\\b");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        OwnWork own = OwnWork.of(posting.text(), hits, facts.title(), vocabulary);
        Title title = facts.title();
        if (own == null || title == null || title.family() == null || !own.isSure()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Section section : posting.sections()) {
            if (section.kind() == Section.Kind.ABOUT || section.kind() == Section.Kind.CAREER_PATH) {
                continue;
            }
            for (Item item : section.items()) {
                Span other = other(posting.text(), hits, own, item.span());
                if (other != null && other.start() > title.at().end() && seen.add(other.in(posting.text()))) {
                    matches.add(new Match.Said(other, Map.of("title", title.at().in(posting.text()))));
                }
            }
        }
        return matches;
    }

    private @Nullable Span other(String text, Hits hits, OwnWork own, Span item) {
        for (Pattern pattern : ADDRESSED) {
            Matcher addressed = pattern.matcher(item.in(text));
            if (addressed.find()) {
                Span name = new Span(item.start() + addressed.start("name"), item.start() + addressed.end("name"));
                Named named = vocabulary.occupations().titleIn(hits, name);
                boolean isOther = named != null
                        && named.at().end() == name.end()
                        && !own.isNear(named.family())
                        && own.families().stream()
                                .noneMatch(family -> named.family().isNear(family))
                        && !SUPERIOR.matcher(name.in(text)).find();
                return isOther ? name : null;
            }
        }
        return null;
    }
}
