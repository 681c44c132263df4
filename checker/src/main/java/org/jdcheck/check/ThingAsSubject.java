package org.jdcheck.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Span;

/** The subject of a sentence that says of a thing what a rule looks for in demands on people: "the lift must be working at present". */
final class ThingAsSubject {
    private static final Pattern SUBJECT_AND_VERB = Pattern.compile(
            "(?i)(?:^|[,;:.!?(]\\s*|\\b(?:and|but|because|as|so|where|that|if|when)\\s+)(?:the|our|your|its|each|every|all|these|this|any|a|an)\\s+((?:[\\w'’-]+\\s+){1,3}?)(must|should|has to|have to|needs? to|is|are|was|were|has|have|can|cannot|can't|may|never|always)\\b");

    private static final Pattern END_OF_CLAUSE =
            Pattern.compile("(?i)[.;:!?]|,?\\b(?:you|we|who|which|that|applicants|candidates)\\b");

    /** People, what is said of them in their place ("your back", "the role"), and most nouns that end as people do. */
    private static final Pattern PERSON = Pattern.compile(
            "(?i)\\b(?:people|persons?|candidates?|applicants?|staff|team|crew|workforce|squad|role|job|post|position|work|vacancy|opening|everyone|everybody|anyone|anybody|colleagues?|individuals?|hires?|recruits?|incumbent|successful|ideal|right|one|ones|guys?|girls?|boys?|lads?|lady|ladies|chef|cook|nurses?|clerk|guard|intern|secretary|assistant|associate|apprentice|graduates?|body|back|legs?|hands?|eyes?|ears?|age|record|health|eyesight|vision|hearing|background|history|cv|resume|gaps?|weight|height|skin|look|looks|voice|accent|english|language|passport|visa|status|citizenship|nationality|religion|family|office|company|culture|vibe|firm|place|(?!computers?\\b|mixers?\\b|printers?\\b|trailers?\\b|servers?\\b|containers?\\b|boilers?\\b|freezers?\\b|numbers?\\b|papers?\\b|orders?\\b|sensors?\\b|motors?\\b|doors?\\b|floors?\\b|tractors?\\b|trailers?\\b|counters?\\b|water\\b|power\\b|beer\\b|letters?\\b|colors?\\b|scanners?\\b|ladders?\\b|covers?\\b|folders?\\b)[a-z]+(?:ers?|ors?|ists?|ians?|ees?|men|man|woman|women))\\b");

    private ThingAsSubject() {}

    /**
     * True where the subject of the clause that holds the words is no person and nothing that stands for one.
     *
     * @param item the sentence or list item in which the words stand
     */
    static boolean governs(Vocabulary vocabulary, String text, Hits hits, Span item, Span at) {
        Matcher found = SUBJECT_AND_VERB.matcher(text).region(item.start(), at.end());
        boolean thing = false;
        while (found.find() && found.start(1) < at.start()) {
            Span subject = new Span(found.start(1), found.end(1));
            boolean sameClause = found.end() >= at.start()
                    || !END_OF_CLAUSE
                            .matcher(text.substring(found.end(), at.start()))
                            .find();
            thing = sameClause
                    && !PERSON.matcher(found.group(1)).find()
                    && !hits.anyWithin(vocabulary.of(Concept.JOBHOLDER), new Span(found.start(), found.start(2)))
                    && !subject.in(text).isBlank();
        }
        return thing;
    }
}
