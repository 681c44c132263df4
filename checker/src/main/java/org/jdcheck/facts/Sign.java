package org.jdcheck.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * By which words a posting makes a statement.
 *
 * @param kind the statement
 * @param words any of these
 * @param with and in the same sentence any of these; null where the words suffice
 * @param then and right behind the words any of these; null where the words suffice
 * @param unless a sentence that holds any of these does not count
 * @param notIn sections in which the words mean something else
 * @param apartFrom statements of which the sentence must make none, so that it can make this one
 */
public record Sign(
        Statement.Kind kind,
        PhraseSet words,
        @Nullable PhraseSet with,
        @Nullable PhraseSet then,
        PhraseSet unless,
        Set<Section.Kind> notIn,
        Set<Statement.Kind> apartFrom) {
    private static final int FARTHEST = 60;

    public Sign {
        notIn = Set.copyOf(notIn);
        apartFrom = Set.copyOf(apartFrom);
    }

    /**
     * Adds every sentence in which the sign stands, once.
     *
     * @param work which sentences say by their form what is done
     */
    void read(Reading reading, WorkForm work, List<Statement> statements) {
        Set<Span> seen = sentencesOfOthers(reading, statements);
        for (Hit hit : reading.hits().of(words)) {
            Span item = reading.posting().itemAt(hit.at().start());
            boolean left =
                    notIn.contains(reading.posting().sectionAt(hit.at().start()).kind());
            if (left || reading.isInHeading(hit.at()) || !isFollowed(reading, hit, item) || !seen.add(item)) {
                continue;
            }
            boolean together = with == null || reading.hits().anyWithin(with, item);
            if (together && !reading.hits().anyWithin(unless, item) && !isWork(reading, work, item)) {
                statements.add(new Statement(kind, hit.at()));
            }
        }
    }

    private boolean isWork(Reading reading, WorkForm work, Span item) {
        return apartFrom.contains(Statement.Kind.DUTIES)
                && !reading.has(Concept.HOW_TO_APPLY, item)
                && work.isWork(item);
    }

    private Set<Span> sentencesOfOthers(Reading reading, List<Statement> statements) {
        Set<Span> sentences = new HashSet<>();
        for (Statement statement : statements) {
            if (apartFrom.contains(statement.kind())) {
                sentences.add(reading.posting().itemAt(statement.at().start()));
            }
        }
        return sentences;
    }

    private boolean isFollowed(Reading reading, Hit hit, Span item) {
        if (then == null) {
            return true;
        }
        int end = Math.min(item.end(), hit.at().end() + FARTHEST);
        return end > hit.at().end()
                && reading.hits().within(then, new Span(hit.at().end(), end)).stream()
                        .anyMatch(next -> next.firstWord() == hit.lastWord() + 1);
    }
}
