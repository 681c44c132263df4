package org.jdcheck.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * What stands around words and says whether they are what a rule is about: not in an equal-opportunity statement, behind
 * a negation, in a sentence that welcomes, about people the jobholder works for or with, in what somebody is quoted as
 * saying, in the title of a work or a product, or in a section that the rule leaves out.
 *
 * @param notIn sections in which the words mean something else
 * @param despite what does not turn the words of this rule
 * @param everywhere true where only those sections count, and nothing else that stands around the words
 * @param ofJobholder true where the sentence, or the one before, must speak of the person to be hired
 * @param ofPeople true where the words do not count in a sentence on what a thing must be
 * @param choosing words that choose or refuse people; the negation in them denies nothing
 */
public record Surroundings(
        Vocabulary vocabulary,
        Set<Section.Kind> notIn,
        Set<Kind> despite,
        boolean everywhere,
        boolean ofJobholder,
        boolean ofPeople,
        List<PhraseSet> choosing) {
    /** What a rule may say that its words mean the same in spite of. */
    public enum Kind {
        NEGATION,
        WELCOME,
        OTHER_PEOPLE,
        NAMES
    }

    public Surroundings {
        notIn = Set.copyOf(notIn);
        despite = Set.copyOf(despite);
        choosing = List.copyOf(choosing);
    }

    /** True where words that are part of a name do not count. */
    boolean heedNames() {
        return !everywhere && !despite.contains(Kind.NAMES);
    }

    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 2;
    private static final int WORDS_TO_COLLEAGUE = 5;
    private static final int WORDS_TO_SERVED = 3;
    private static final Pattern COLLEAGUE = Pattern.compile(
            "(?i)\\b(?:report(?:s|ing)? to|led by|founder|founded by|set up by|our (?:manager|ceo|chef|director|head|owner))\\b[^.;:!?]*$");
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)\\b(?:founded|established|started(?: out)?|began|begun|grew|once|originally|back in \\d{4})\\b[^.;:!?]*$");
    private static final Pattern WE_OR_US = Pattern.compile("(?i)\\b(?:our|us|we|join)\\b");
    /** "The tutor must be …": no verb. */
    private static final Pattern NOUN = Pattern.compile("(?i)\\b(?:the|a|an|our|each|every|this) $");

    private static final Pattern ANY_PEOPLE = Pattern.compile("(?i)(?:people|persons|individuals|those|men|women) .*");
    private static final Pattern ONLY = Pattern.compile("(?i)\\bonly\\b");
    private static final Pattern SAID = Pattern.compile(
            "(?is)^[^\"“”]{0,300}[\"”][\\s,.–—-]*(?:[\\w'’]+\\s+){0,3}(?:says|said|explains|recalls|writes|tells)\\b.*");

    /** True where the surroundings turn the words; whether they are part of a name is a question of its own. */
    boolean turn(Posting posting, Hits hits, Span at) {
        Section.Kind section = posting.sectionAt(at.start()).kind();
        if (notIn.contains(section) || (ofPeople && isHeading(posting, at))) {
            return true;
        }
        return !everywhere && (section == Section.Kind.EQUAL_OPPORTUNITY || areTurned(posting, hits, at));
    }

    /** "Working conditions and physical effort" demands nothing; what stands below it may. */
    private static boolean isHeading(Posting posting, Span at) {
        Section section = posting.sectionAt(at.start());
        Span heading = section.heading();
        return heading != null
                && heading.contains(at)
                && section.kind() != Section.Kind.TITLE
                && !section.items().isEmpty();
    }

    private boolean areTurned(Posting posting, Hits hits, Span at) {
        String text = posting.text();
        Span item = posting.itemAt(at.start());
        boolean aboutOthers = !despite.contains(Kind.OTHER_PEOPLE)
                && (isAboutSomebodyElse(posting, hits, item, at)
                        || (!ofJobholder && isAboutPeopleServed(text, hits, item, at)));
        return aboutOthers
                || (ofPeople && ThingAsSubject.governs(vocabulary, text, hits, item, at))
                || isEqualOpportunity(hits, item, at)
                || (!despite.contains(Kind.WELCOME) && isWelcome(text, hits, item))
                || isQuoted(text, item, at)
                || Names.isInTitle(text, item, at)
                || Names.isMentioned(text, item, at)
                || (!despite.contains(Kind.NEGATION) && Negation.reaches(vocabulary, choosing, text, hits, item, at));
    }

    /** "His first job was that of a barman", "you report to the foreman": about a person who is there already. */
    private boolean isAboutSomebodyElse(Posting posting, Hits hits, Span item, Span at) {
        String text = posting.text();
        if (ofJobholder || Antecedent.isPronoun(at.in(text))) {
            Antecedent.Who who = Antecedent.of(vocabulary, posting, hits, item, at);
            return who == Antecedent.Who.SOMEBODY_ELSE || (ofJobholder && who != Antecedent.Who.JOBHOLDER);
        }
        if (at.start() == item.start()) {
            return false;
        }
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_TO_COLLEAGUE));
        String before = text.substring(Math.min(from, at.start()), at.start());
        return text.regionMatches(true, item.start(), "his ", 0, 4)
                || text.regionMatches(true, item.start(), "her ", 0, 4)
                || COLLEAGUE.matcher(before).find()
                || HISTORY.matcher(before).find();
    }

    /** "A young, diverse team" is no equal-opportunity statement: words that the finding itself holds do not count. */
    private boolean isEqualOpportunity(Hits hits, Span item, Span at) {
        return hits.within(vocabulary.of(Concept.EQUAL_OPPORTUNITY), item).stream()
                .anyMatch(hit -> !hit.at().overlaps(at));
    }

    /** "Only men are welcome" welcomes nobody else. */
    private boolean isWelcome(String text, Hits hits, Span item) {
        return hits.anyWithin(vocabulary.of(Concept.WELCOME), item)
                && !ONLY.matcher(item.in(text)).find();
    }

    /** "our clients are native speakers", "young and energetic patients", "you coach recent graduates". */
    private boolean isAboutPeopleServed(String text, Hits hits, Span item, Span at) {
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        int to = Math.min(item.end(), hits.wordsBehind(at.end(), WORDS_BEHIND));
        if ((from < at.start() && namesPeopleServed(text, hits, new Span(from, at.start())))
                || (at.end() < to && namesPeopleServed(text, hits, new Span(at.end(), to)))) {
            return true;
        }
        for (Hit verb : hits.within(vocabulary.of(Concept.SERVING), item)) {
            int behindVerb = verb.at().end();
            int words = at.start();
            if (behindVerb <= words
                    && !NOUN.matcher(text.substring(item.start(), verb.at().start()))
                            .find()
                    && hits.wordCount(new Span(behindVerb, words)) <= WORDS_TO_SERVED
                    && !WE_OR_US.matcher(text.substring(behindVerb, words)).find()) {
                return true;
            }
        }
        return false;
    }

    /** "Those with a record need not apply" names nobody who is served. */
    private boolean namesPeopleServed(String text, Hits hits, Span stretch) {
        return hits.within(vocabulary.of(Concept.OTHER_PEOPLE), stretch).stream()
                .anyMatch(hit -> choosing.isEmpty()
                        || !ANY_PEOPLE.matcher(hit.at().in(text)).matches());
    }

    /** A colleague's words about the place, with who said them. */
    private static boolean isQuoted(String text, Span item, Span at) {
        String before = text.substring(item.start(), at.start());
        boolean open = before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.chars().filter(c -> c == '"').count() % 2 == 1;
        return open
                && SAID.matcher(text.substring(at.end(), Math.min(text.length(), at.end() + 400)))
                        .matches();
    }
}
