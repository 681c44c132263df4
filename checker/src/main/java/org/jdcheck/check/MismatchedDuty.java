package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Occupations;
import org.jdcheck.facts.Occupations.Family;
import org.jdcheck.facts.Occupations.Named;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.occupation.DutyModel;
import org.jdcheck.occupation.DutyModel.Judged;
import org.jdcheck.occupation.DutyWords;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Duties of another occupation than the title's.
 *
 * <p>A duty is foreign when it is done inside another family's team; when its words are typical of a family that is not near
 * the title's, and none is typical of one that is; or when the learnt model finds it far likelier another occupation's.
 * Silent where the title is not understood, where fewer than three duties are read, where a third of them look foreign (then
 * it is the title that was misread), and where the posting says that the post is a mixed one.
 *
 * @param explained words by which a posting says so
 * @param sure the odds from which the model alone is believed, as a logarithm in tenths
 */
public record MismatchedDuty(Vocabulary vocabulary, PhraseSet explained, int sure) implements org.jdcheck.rule.Matcher {
    private static final int FEWEST_DUTIES = 3;

    /** No post has more; whatever stands behind them in a text of a megabyte is not worth a model's time. */
    private static final int MOST_DUTIES = 200;

    private static final int LONGEST_LINK = 24;
    private static final int TENTHS = 10;
    private static final int FEW_WORDS = 8;
    private static final int FEWEST_WORDS = 3;
    private static final int STANDS_OUT = 8;
    /** Odds that are enough where the other duties are far from them. */
    private static final int RATHER = -10;

    private static final int STANDS_FAR_OUT = 28;
    private static final int DOUBT = -15;
    /** Codes of care, food, cleaning, personal service, teaching, law, offices, farms, building, repair, making and transport. */
    private static final Pattern FAR_FROM_COMPUTING =
            Pattern.compile("^(?:21-|23-|25-2|29-|31-|33-|35-|37-|39-|41-2|43-3|43-5|45-|47-|49-[3-9]|51-|53-)");

    private static final int VETO = -55;

    /** Who builds a system for another department does not do that department's work. */
    private static final Pattern BUILDS = Pattern.compile(
            "(?i)^(?:\\W*you(?:[’']ll| will)\\s+)?\\W*(?:build|develop|implement|migrate|scale|integrate|automate|deploy|extend|refactor|ship)\\w*\\b"
                    + "(?: with\\b|.*\\b(?:engines?|systems?|platforms?|services?|apis?|software|tools?|modules?|integrations?|pipelines?|data|ledgers?|algorithms?|streams?)\\b)");

    /** "vehicle maintenance records": who keeps papers on a work does not do it. */
    private static final Pattern PAPERS = Pattern.compile(
            "(?i)^(?:\\s+(?!and\\b|or\\b|the\\b|with\\b|for\\b|in\\b|on\\b)[\\w-]+)?\\s+(?:records?|reports?|logs?|files?|invoices?|bills|receipts|paperwork|budgets?|costs?|expenses|expenditures?|statistics)\\b");

    private static final Pattern BELONGING = Pattern.compile(
            "(?i)\\b(?:within|inside|in|as part of|as a member of|of)\\s+(?:the|our|its)\\s+(?:\\w+\\s+)?$");
    private static final Pattern TEAM =
            Pattern.compile("(?i)^\\s+(?:\\w+\\s+)?(?:team|squad|department|guild|chapter|function|group)s?\\b");

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        OwnWork own = OwnWork.of(posting.text(), hits, facts.title(), vocabulary);
        List<Span> all = DutyPieces.of(posting.text(), facts.duties());
        List<Span> duties = all.subList(0, Math.min(MOST_DUTIES, all.size()));
        if (own == null || duties.size() < FEWEST_DUTIES || !hits.of(explained).isEmpty()) {
            return List.of();
        }
        List<Judged> judged = own.occupations().isEmpty()
                ? List.of()
                : vocabulary
                        .knowledge()
                        .model()
                        .judge(
                                duties.stream()
                                        .map(duty -> duty.in(posting.text()))
                                        .toList(),
                                own.occupations());
        int outlier = outlier(posting.text(), duties, judged);
        boolean computing = isComputing(own);
        Set<Family> beside = familiesBeside(posting, hits, duties);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            Judged odds = judged.isEmpty()
                            || (computing
                                    && !(own.isSure()
                                            && isFarFromComputing(posting.text(), duties.get(i), judged.get(i))))
                    ? null
                    : judged.get(i);
            Match foreign = foreign(
                    posting, hits, own, beside, duties.get(i), computing ? null : odds, i == outlier ? odds : null);
            if (foreign != null) {
                matches.add(foreign);
            }
        }
        return matches.size() * 3 > duties.size() ? List.of() : matches;
    }

    /** O*NET's tasks are too coarse to tell the specialities of computing apart. */
    private boolean isComputing(OwnWork own) {
        if (own.occupations().isEmpty()) {
            return own.families().stream().anyMatch(MismatchedDuty::isOfComputing);
        }
        return vocabulary
                .knowledge()
                .occupations()
                .get(own.occupations().getFirst())
                .code()
                .startsWith("15-");
    }

    /** Where the model takes a duty for work that has nothing to do with computers, it may be believed under their titles too. */
    private boolean isFarFromComputing(String text, Span duty, Judged judged) {
        String code = vocabulary.knowledge().occupations().get(judged.other()).code();
        return judged.odds() * TENTHS > sure
                && DutyWords.of(duty.in(text)).size() <= FEW_WORDS
                && FAR_FROM_COMPUTING.matcher(code).find();
    }

    private static boolean isOfComputing(Family family) {
        return family.codes().stream().anyMatch(code -> code.startsWith("15-"));
    }

    private static boolean builds(String text, Span duty) {
        return BUILDS.matcher(duty.in(text)).find();
    }

    /**
     * The number of the one duty that the model finds foreign by itself: short, and far odder than the next. Where several look
     * odd it is the model that does not know the post. Less odd is enough where the others are not odd at all. Negative where there is none.
     */
    private int outlier(String text, List<Span> duties, List<Judged> judged) {
        int oddest = -1;
        float next = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < judged.size(); i++) {
            float odds = judged.get(i).odds();
            if (oddest < 0 || odds > judged.get(oddest).odds()) {
                next = oddest < 0 ? next : judged.get(oddest).odds();
                oddest = i;
            } else {
                next = Math.max(next, odds);
            }
        }
        if (oddest < 0 || judged.size() <= FEWEST_DUTIES) {
            return -1;
        }
        int words = DutyWords.of(duties.get(oddest).in(text)).size();
        if (words > FEW_WORDS || words < FEWEST_WORDS) {
            return -1;
        }
        float odds = judged.get(oddest).odds() * TENTHS;
        float gap = odds - next * TENTHS;
        return (odds > sure && gap >= STANDS_OUT) || (odds > RATHER && gap >= STANDS_FAR_OUT) ? oddest : -1;
    }

    private @Nullable Match foreign(
            Posting posting,
            Hits hits,
            OwnWork own,
            Set<Family> beside,
            Span duty,
            @Nullable Judged judged,
            @Nullable Judged outlier) {
        if (hits.anyWithin(vocabulary.of(Concept.COLLABORATION), duty) || !WhatIsDone.isIn(duty.in(posting.text()))) {
            return null;
        }
        Occupations occupations = vocabulary.occupations();
        for (Named team : occupations.teamsIn(hits, duty)) {
            Span inside = own.isNear(team.family()) ? null : insideTeam(posting.text(), duty, team.at());
            if (inside != null) {
                return byWords(posting.text(), own, duty, new Named(team.family(), inside, true));
            }
        }
        List<Named> cues = occupations.dutiesIn(hits, duty);
        Named foreign = foreign(own, cues);
        if (foreign != null
                && (hits.wordCount(duty) < FEWEST_WORDS
                        || isOnPaper(posting.text(), duty, foreign)
                        || beside.contains(foreign.family()))) {
            return null;
        }
        if (foreign != null && isComputing(own) && !isOfComputing(foreign.family()) && builds(posting.text(), duty)) {
            return null;
        }
        if (foreign != null && isBelieved(own, foreign, isTwice(cues, foreign), judged)) {
            return byWords(posting.text(), own, duty, foreign);
        }
        if (cues.stream().anyMatch(words -> own.isNear(words.family()))) {
            return null;
        }
        return outlier != null ? byModel(posting.text(), own, duty, outlier.other()) : null;
    }

    private static boolean isOnPaper(String text, Span duty, Named foreign) {
        return PAPERS.matcher(text)
                .region(foreign.at().end(), Math.max(foreign.at().end(), duty.end()))
                .lookingAt();
    }

    /** The families of whose work the posting speaks beside the duties too: it is part of the post, and no leftover. */
    private Set<Family> familiesBeside(Posting posting, Hits hits, List<Span> duties) {
        NavigableMap<Integer, Span> byStart = new TreeMap<>();
        duties.forEach(duty -> byStart.put(duty.start(), duty));
        Set<Family> families = new HashSet<>();
        for (Named words : vocabulary
                .occupations()
                .dutiesIn(hits, new Span(0, posting.text().length()))) {
            Map.Entry<Integer, Span> before = byStart.lowerEntry(words.at().end());
            if (before == null || !before.getValue().overlaps(words.at())) {
                families.add(words.family());
            }
        }
        return families;
    }

    /** Words of another family: such as hardly anybody else uses, or any where none is near the title's. */
    private @Nullable Named foreign(OwnWork own, List<Named> cues) {
        Named foreign = null;
        boolean near = false;
        for (Named words : cues) {
            if (own.isKin(words.family())) {
                return null;
            }
            boolean certain = words.isOwn() && !isComputing(own);
            near |= own.isNear(words.family()) && !certain;
            if (foreign == null || (words.isOwn() && !foreign.isOwn())) {
                foreign = certain || !own.isNear(words.family()) ? words : foreign;
            }
        }
        return foreign == null || (foreign.isOwn() && !isComputing(own)) || !near ? foreign : null;
    }

    /**
     * Where only O*NET knows the title, words need the model's consent: such a title is misread more often. Elsewhere the model
     * has a veto: words that others use too may be about the title's own work.
     */
    private static boolean isBelieved(OwnWork own, Named foreign, boolean isTwice, @Nullable Judged judged) {
        if (judged == null) {
            return own.isSure() && !own.families().isEmpty();
        }
        float odds = judged.odds() * TENTHS;
        if (own.families().isEmpty()) {
            return (foreign.isOwn() || isTwice) && odds > DOUBT;
        }
        if (!own.isSure()) {
            return odds > DOUBT;
        }
        return isTwice || odds > VETO;
    }

    /** True where two places speak for the same family. */
    private static boolean isTwice(List<Named> cues, Named foreign) {
        return cues.stream()
                .filter(words -> words.family().equals(foreign.family()))
                .anyMatch(words -> words.at().start() >= foreign.at().end()
                        || words.at().end() <= foreign.at().start());
    }

    private static Match byWords(String text, OwnWork own, Span duty, Named foreign) {
        return new Match.Said(
                duty,
                Map.of(
                        "own", own.name(),
                        "other", OwnWork.withArticle(foreign.family()),
                        "words", foreign.at().in(text)));
    }

    private Match byModel(String text, OwnWork own, Span duty, int other) {
        DutyModel model = vocabulary.knowledge().model();
        Span words = model.telling(duty.in(text), other, own.occupations());
        return new Match.Said(
                duty,
                Map.of(
                        "own",
                        vocabulary
                                .knowledge()
                                .occupations()
                                .get(own.occupations().getFirst())
                                .name(),
                        "other",
                        vocabulary.knowledge().occupations().get(other).name(),
                        "words",
                        new Span(duty.start() + words.start(), duty.start() + words.end()).in(text)));
    }

    /** "the analytics team" behind a preposition of belonging: the words from the name to the word for a team, or null. */
    private static @Nullable Span insideTeam(String text, Span duty, Span name) {
        String before = text.substring(Math.max(duty.start(), name.start() - LONGEST_LINK), name.start());
        Matcher team = TEAM.matcher(text.substring(name.end(), Math.min(duty.end(), name.end() + LONGEST_LINK)));
        return BELONGING.matcher(before).find() && team.find() ? new Span(name.start(), name.end() + team.end()) : null;
    }
}
