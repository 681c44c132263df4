package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says of one thing ("weekends", "a driving licence"): that it is part of the post or needed for it, or that it
 * is not, in whatever words. A denial denied ("without a licence you cannot be considered") is a demand.
 *
 * @param words the thing
 * @param denied true for the places where it is denied, false for those where it is demanded or promised
 */
record TopicClaims(PhraseSet words, boolean denied) {
    private static final int REACH = 64;
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:no(?! (?:problem|later|less|fewer|more|doubt|only))|not(?! (?:only|just|merely|limited|necessarily|restricted|receive|be limited))|never(?! a dull)|none|nobody|nor|neither|without|cannot|nil|nothing|zero|0 ?%|free (?:of|from)|waste no|exempt from)(?![\\w’'])|\\w+n[’']t\\b");
    private static final Pattern BOUND_BEFORE = Pattern.compile(
            "\\b(?:you(?:[’'](?:ll|re|ve))?|must|will|shall|required?|requires|needs?|needed|essential|mandatory|compulsory|obligatory|expect(?:ed)?|includ(?:es?|ing)|involv(?:es?|ing)|have to|has to|able|willing|willingness|available|availability|ready|prepared|demands?|calls for|comes with|part of|regular(?:ly)?|frequent(?:ly)?|extensive|every|each|daily|weekly|rota|roster|rotat\\w+|shifts?|only|permanent(?:ly)?|considered|considerable|applicants?|candidates?|insist|ask for|look for|who (?:has|have|holds?)|full|clean|valid|current|fluent(?:ly)?|good|hold(?:er)?|bring|use of|offer|provide|yes)\\b|\\b(?:\\d+|two|three|four|five|six|one|another)(?:\\s\\w+)?\\s*$");
    private static final Pattern BOUND_BEHIND = Pattern.compile(
            "^[^;]{0,48}?(?:\\b(?:required?|requires|needed|necessary|essential|mandatory|compulsory|obligatory|expected|a must|must|included|part of|on (?:the|a) (?:rota|roster)|in rotation|rotas?|rosters?|yes|daily|a week|each week|every|per (?:week|month)|are worked|is worked|called for|asked for|available|offered|provided|non-negotiable|condition|prerequisite|shared|will be|a month|in (?:two|three|four|five|six)|out of)\\b|\\d ?%)");
    private static final Pattern TURN = Pattern.compile(
            " [-–—] |\\b(?:but|however|except|although|though|yet|while|whereas|so|because|since|unless)\\b|[,;(–—] *(?:you|we|the|it|this|and you)\\b|\\band (?:you|we)\\b|[.!?] ");
    private static final Pattern DENIED_BEHIND = Pattern.compile(
            "^(?:\\s*[:=–-]\\s*(?:no|none|never|nil|not|n/a|0)\\b|[^,;:.()]{0,30}?(?:\\b(?:is|are|be|was|will|do|does|has|have|needs?) (?:not|never|no)\\b|\\w+n[’']t\\b|\\bcannot(?: be (?:considered|accepted|offered|employed|given|hired))?\\b|\\bnot (?:required|needed|necessary|essential|expected|part|involved|included|available|offered|provided|possible)\\b|\\bunnecessary\\b|\\bnobody\\b))");
    private static final Pattern PROMISED_BEHIND = Pattern.compile("^\\s*:\\s*(?:yes|required|essential|mandatory)\\b");
    /** "no travel abroad", "no experience of Java": not all of it is denied. */
    private static final Pattern RESTRICTED = Pattern.compile(
            "^\\s+(?:at (?!all)|during\\b|on (?!this|our)|outside\\b|abroad\\b|beyond\\b|alone\\b|of (?!any)|with (?!us)|in (?!this|the (?:role|job|post)|any|our)|from )");
    /** "Saturdays are worked by students": what others do. */
    private static final Pattern BY_OTHERS = Pattern.compile(
            "^[^.,;:]{0,30}?\\bby (?!you\\b|all\\b|every|each\\b|us\\b|turns?\\b|rota\\b|law\\b|appointment)");

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:whether|desir\\w+|regardless|irrespective|prefer\\w*|ideally|desirable|plus|advantage\\w*|bonus|welcome|helpful|useful|allowance|paid at|premium)\\b");

    /** The claims, each from the word that makes it one to the thing. */
    List<Span> in(Claims claims, Posting posting, Hits hits) {
        return each(claims, posting, hits).stream().map(Entry::getValue).toList();
    }

    /** The claims, each with the number of the phrase that names the thing. */
    List<Entry<Integer, Span>> each(Claims claims, Posting posting, Hits hits) {
        List<Entry<Integer, Span>> found = new ArrayList<>();
        for (Hit hit : hits.of(words)) {
            if (isInLonger(hit, hits)) {
                continue;
            }
            Span claim = isPlain(claims, posting, hits, hit.at()) ? claim(posting, hit.at()) : null;
            if (claim != null) {
                found.add(Map.entry(hit.phrase(), claim));
            }
        }
        return found;
    }

    /** "driving" of "driving licence". */
    private boolean isInLonger(Hit hit, Hits hits) {
        int length = hit.at().end() - hit.at().start();
        return hits.overlapping(words, hit.at()).stream()
                .anyMatch(other -> other.at().end() - other.at().start() > length);
    }

    /** Behind "without a licence" the words "cannot be considered" offer no choice. */
    private static boolean isPlain(Claims claims, Posting posting, Hits hits, Span at) {
        String text = posting.text();
        Span item = posting.itemAt(at.start());
        String behind = text.substring(at.end(), Math.max(at.end(), item.end())).toLowerCase(Locale.ROOT);
        Matcher denial = DENIED_BEHIND.matcher(behind);
        return denial.find()
                ? claims.isPlain(posting, hits, at, new Span(at.start(), at.end() + denial.end()))
                : claims.isPlain(posting, hits, at, at);
    }

    private @Nullable Span claim(Posting posting, Span at) {
        String text = posting.text();
        Span item = posting.itemAt(at.start());
        int from = Math.max(Math.min(item.start(), at.start()), at.start() - REACH);
        String before = text.substring(from, at.start()).toLowerCase(Locale.ROOT);
        String behind = text.substring(at.end(), Math.max(at.end(), Math.min(item.end(), at.end() + REACH)))
                .toLowerCase(Locale.ROOT);
        int turn = 0;
        for (Matcher other = TURN.matcher(before); other.find(); ) {
            turn = other.start();
        }
        before = before.substring(turn);
        int offset = from + turn;
        if (BY_OTHERS.matcher(behind).find()
                || OTHER.matcher(before).find()
                || OTHER.matcher(behind).find()) {
            return null;
        }
        int denials = 0;
        int first = -1;
        for (Matcher no = NEGATION.matcher(before); no.find(); denials++) {
            first = first < 0 ? no.start() : first;
        }
        Matcher denial = DENIED_BEHIND.matcher(behind);
        int end = at.end();
        if (denial.find()) {
            denials++;
            end = at.end() + denial.end();
        }
        if (denials > 0) {
            boolean isDenial = denials % 2 == 1;
            if (isDenial && RESTRICTED.matcher(behind).find()) {
                return null;
            }
            return isDenial == denied ? new Span(first < 0 ? at.start() : offset + first, end) : null;
        }
        if (denied) {
            return null;
        }
        Matcher bound = BOUND_BEFORE.matcher(before);
        int start = -1;
        while (bound.find()) {
            start = offset + bound.start();
        }
        Matcher promised = PROMISED_BEHIND.matcher(behind);
        Matcher needed = BOUND_BEHIND.matcher(behind);
        if (promised.find()) {
            return new Span(at.start(), at.end() + promised.end());
        }
        if (needed.find()) {
            return new Span(start < 0 ? at.start() : start, at.end() + needed.end());
        }
        return start < 0 ? null : new Span(start, at.end());
    }
}
