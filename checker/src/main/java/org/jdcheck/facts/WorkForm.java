package org.jdcheck.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences of a posting say by their form what is done at work, whatever the verb: "feed the calves", "you open the
 * shop", "cutting copper, sweeping up", "the clerk files …". Asked of few sentences, and each is read once.
 */
final class WorkForm {
    /** Words that begin a clause and are no verb of work; or verbs of wanting, getting and applying. */
    static final String FUNCTION_WORDS =
            "(?:in|on|at|from|to|of|for|with|by|and|or|but|if|when|while|as|than|that|this|these|those|there|here|where|who|which|what|how|why|all|both|half|twice|once|only|just|not|no|such|quite|many|much|more|most|over|under|off|out|up|down|behind|beside|above|below|between|near|around|across|through|throughout|into|onto|within|without|after|before|since|until|till|unless|though|although|because|so|then|also|even|still|yet|like|unlike|plus|minus|per|via|about|against|along|among|beyond|despite|except|inside|outside|toward|towards|upon|we|you|they|it|he|she|i|our|your|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|ought|need|join|send|see|ask|call|ring|text|email|apply|write|come|bring|tell|show|get|give|meet|enjoy|receive|earn|find|know|want|love|hold|contact|visit|click|read|drop|pop|scan|choose|become|think|imagine|hear|include|offer|give|pay|suit|nor|bin|whether|whatever|every|each|any|neither|either|including|during|following|regarding|having|depending|according|starting|pending|parking|housing|excluding|considering|something|anything|everything|nothing|ideally|own|feel|live|belong|qualify|agree|wish|hope|expect|believe|understand|care|mind|ride|take home|keep|start|finish|leave|save|use|share in|already|ever|never|always|often|sometimes|usually|really|truly|actually|got|gain|learn|grow|reach|possess|speak|look for|prefer|deserve|pick|help yourself|spend|sit|stand|stay|travel|arrive|return|shoot|reply|register|upload|submit|phone|report|fill out|introduce)";

    private static final Pattern OF_EMPLOYER = Pattern.compile(
            "(?i)(?:we|our|it|the (?:company|firm|trust|team|group|charity|bank|school|hospital|business))\\b");

    private static final String OBJECT =
            "(?:the|a|an|our|their|his|her|its|every|each|all|any|these|those|them|it|two|three|four|five|six|eight|ten|what|who|where)\\b";
    private static final String CLAUSE_START = "(?:^[^\\p{L}\\d\"“]{0,5}|[,;:–] (?:and |or |then )?| and | or )";
    private static final Pattern CLAUSE = Pattern.compile(CLAUSE_START + "(?!(?i:" + FUNCTION_WORDS
            + ")\\b)(\\p{L}\\p{Ll}{1,13})(?<!ed|ly)(?: (?:up|out|down|off|over|after|back|through))? (?:" + OBJECT
            + ")");
    private static final Pattern GERUND = Pattern.compile(
            CLAUSE_START
                    + "(?!(?i:parking|training|housing|catering|including|excluding|following|regarding|having|depending|according|starting|being|clothing|counselling|mentoring|coaching|evening|morning|building|king|ceiling|nothing|something|anything|everything|spring|string|during|engineering|marketing|accounting|nursing|banking|manufacturing|plumbing|gardening|dispensing|free|welding|knowing|wanting|looking|reporting))(\\p{L}\\p{Ll}{2,12}ing)\\b");
    private static final Pattern YOU_DO = Pattern.compile(
            "(?i)(?:^|[,;:–] ?|\\b(?:and|then|here|day|week|morning|together|there|which|whom|that) )you(?:['’]d|['’]ll| will| would)? (?:\\w+ly |also )?(?!"
                    + FUNCTION_WORDS
                    + "\\b)(\\p{Ll}{2,14})(?<!ed|ly)(?: (?:up|out|down|off|over|after|back|in|on|with|for|to|through|round|around|across))? (?:"
                    + OBJECT
                    + "|\\p{Ll}{4,}s\\b)");
    private static final Pattern ARE_DOING = Pattern.compile(
            "(?i)(?<!\\b(?:if|when|while|what|where|once|whether|because|that) )\\b(?:you are|you['’]re|candidate (?:shall|will) be) (?:\\w+ly )?(?!looking|being|having|working|willing|coming|joining|seeking|considering|applying|wanting|reading|needing|hoping|missing|going|expecting|returning|living|starting|earning|getting)\\p{L}{3,}ing\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(?:the|our|this|each|every|next|new|a|an|second)(?: [\\p{L}-]+)? (\\p{L}+)(?:['’]s (?:\\w+ )?(?:task|work|job|day|duties|days)\\b| (?:will|would|shall|should|is to)(?! (?:be (?:paid|able|based|given|offered)|need|have|receive|get|earn|enjoy|report|work)\\b) \\p{L}| (?!(?:is|was|has|needs|earns|gets|receives|requires|reports|comes|starts|begins|offers|includes|suits|works|pays|sits|belongs|ends|closes|runs until|lies)\\b)(?-i:\\p{Ll}{2,}s\\b)|(?<=s) (?!(?:are|have|were|need|earn|get|receive|require|come|start|begin|enjoy|must|can|should|will|work|share|love|like|say|stay)\\b)(?-i:\\p{Ll}{3,})(?<!ed|ing|s) (?:down|up|the|a|an|our|their|with|and|to|for)\\b)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final String MARK = "(?:[,;:–] (?:and |or |then )?|[a-z] and )$";
    private static final Pattern FIRST_CLAUSE = Pattern.compile("^[^\\p{L}\\d\"“]{0,5}$|" + MARK);
    private static final Pattern LATER_CLAUSE = Pattern.compile(MARK);
    /** Verbs in their plain form: "books" and "training" name things as well. */
    private static final Pattern NO_NOUN = Pattern.compile("(?i)(?!.*(?:ing|[^s]s)$).*");

    private static final int FEWEST_CLAUSES = 2;
    private static final int REACH = 8;

    private final Reading reading;
    private final List<String> titles;
    private final Map<Span, Boolean> read = new HashMap<>();

    WorkForm(Reading reading, @Nullable Title title) {
        this.reading = reading;
        this.titles = titleWords(reading, title);
    }

    /** True where the sentence says what is done. */
    boolean isWork(Span item) {
        return read.computeIfAbsent(item, this::says);
    }

    private boolean says(Span item) {
        String words = item.in(reading.posting().text());
        if (OF_EMPLOYER.matcher(words).lookingAt()) {
            return false;
        }
        return ARE_DOING.matcher(words).find()
                || YOU_DO.matcher(words).find()
                || CLAUSE.matcher(words).lookingAt()
                || count(CLAUSE, words) + count(GERUND, words) >= FEWEST_CLAUSES
                || knownClauses(item) >= FEWEST_CLAUSES
                || isOfJobholder(words);
    }

    /** "Load trailers, move pallets, count stock": the clauses that begin with a verb that we know. */
    private long knownClauses(Span item) {
        return List.of(Concept.ACTION, Concept.OTHER_ACTION).stream()
                .flatMap(verbs -> reading.within(verbs, item).stream())
                .filter(hit -> beginsClause(hit, item))
                .map(hit -> hit.at().start())
                .distinct()
                .count();
    }

    private boolean beginsClause(Hit hit, Span item) {
        String text = reading.posting().text();
        int start = hit.at().start();
        String before = text.substring(Math.max(item.start(), start - REACH), start);
        Pattern clause = start - item.start() < REACH ? FIRST_CLAUSE : LATER_CLAUSE;
        return NO_NOUN.matcher(hit.at().in(text)).matches()
                && clause.matcher(before).find();
    }

    /** "The clerk files …", "our next waitress will take orders": whoever the title names does something. */
    private boolean isOfJobholder(String words) {
        Matcher matcher = SUBJECT.matcher(words);
        while (matcher.find()) {
            String subject = matcher.group(1).toLowerCase(Locale.ROOT);
            if (titles.contains(subject)
                    || (subject.endsWith("s") && titles.contains(subject.substring(0, subject.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> titleWords(Reading reading, @Nullable Title title) {
        if (title == null) {
            return List.of();
        }
        String words = title.at().in(reading.posting().text()).toLowerCase(Locale.ROOT);
        return List.of(NO_LETTER.split(words, -1));
    }

    private static int count(Pattern pattern, String words) {
        int count = 0;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
