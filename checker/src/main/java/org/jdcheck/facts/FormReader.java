package org.jdcheck.facts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Statement.Kind;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * What a posting says by the form of its words, where no words that we know say it: a telephone number, hours of the clock,
 * an address. Read last, for what is still missing, and never in a sentence that makes another statement.
 */
final class FormReader {
    private static final String DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";
    private static final String CLOCK = "(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?";

    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:customers?|clients?|guests?|patients?|parents|visitors?|residents?|tenants?|donors?|relatives|pupils|passengers|suppliers|vendors|drivers|farmers|homeowners|volunteers|open(?:s|ing)?|accommodations?)\\b");

    private static final Pattern CONTACT = Pattern.compile(
            "(?<![\\w.,£$€₹-])(?:\\+\\d{1,3}|\\(?0)[\\d()/ -]{7,14}\\d\\b|\\b\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b|\\b\\d{3}-\\d{4}\\b|\\b[689]\\d{3} \\d{4}\\b"
                    + "|(?i)\\bp\\.? ?o\\.? box\\b|\\b(?:jobs?|careers?|karriere|bewerbung|recruit\\w*|vacanc\\w+|apply|hiring|talent|hr)\\.[\\w-]+\\.\\w+|[\\w-]\\.\\w+/(?:jobs?|careers?|vacanc\\w+|apply|join\\S*)\\b");

    /** "Phone Gary", "or see Mr Price": whom to turn to. */
    private static final Pattern TURN_TO = Pattern.compile(
            "(?:^|[.,;:] |\\bor |\\band )(?:[Pp]hone|[Rr]ing|[Cc]all|[Tt]ext|[Ee]-?mail|[Ww]rite to|[Ss]ee|[Aa]sk(?: for)?|[Cc]ontact|[Mm]essage|[Ss]peak (?:to|with)|[Tt]alk to|[Ww]hats[Aa]pp|[Tt]ell|[Cc]atch|[Ff]ind) (?:Mr\\.? |Mrs\\.? |Ms\\.? |Miss |Dr\\.? |Fr\\.? |Sister )?(?!Cent(?:re|er)|Us\\b|The\\b|For\\b|Now\\b)\\p{Lu}\\p{Ll}+(?= \\p{Lu}|,| on| at| in| for| or| and| through| via| by| with| between| after| before|\\.|$)");

    private static final Pattern HOURS = Pattern.compile("(?i)\\b" + CLOCK + " ?(?:am|pm|a\\.m\\.|p\\.m\\.)? ?(?:-|–|to|till?|until) ?" + CLOCK
            + " ?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\b(?<!(?:band|grade|level|year|years|ages|aged|stage|scale|class|reception) )(?:[5-9]|1[0-2])(?:[:.][0-5]\\d)? ?(?:to|till|until|-|–) ?(?:[1-9]|1[0-2])(?:[:.][0-5]\\d)?(?= ?(?:[,.;)]|$))"
            + "|(?<!(?:within|every|after|next|first|in the|in|of) )(?<![$£€₹\\d.,–-])\\b(?:[89]|[1-4]\\d)(?:[.½]5?)? ?(?:h|hrs?|hours)\\b(?! ?(?:of|notice|cpd|a day|per day|in advance|support|cover|line))"
            + "|\\b\\d{2,3} ?[–-] ?100 ?%|\\b[01]\\.\\d{1,2} ?(?:fte|wte)?(?= ?[,.;]| ?$)(?<=0\\.\\d)"
            + "|\\b" + DAY + " ?(?:-|–|/|to|till|through|thru|and|&) ?" + DAY + "\\b|\\bM ?[-–] ?F\\b");

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’-]*";
    private static final String OTHER_NAME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Dutch|Spanish|Italian|Hindi|Mandarin|Kiswahili|Swahili|Irish|Welsh|Latin|Maths?|Excel|Word|Python|Java|Javascript|Kotlin|Rust|Figma|Xero|Sage|Tally|Key|Year|Years|Grade|Band|Level|Stage|Phase|Term|Christmas|Easter|Ramadan|Spring|Summer|Autumn|Winter|Christ|God|Jesus)\\b";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\b(?:experience|interested|interest|qualified|degree|diploma|certificate|certified|trained|training|fluent|proficient|proficiency|skilled|skills|specialis\\w{1,4}|expert|expertise|background|knowledge|believe|home|written|spoken|course|level|competent|qualification|master'?s?|founded|started|began|registered|clients|customers|headquartered|born|headquarters) )\\b(?i:in|near|around|outside|off|opposite|behind|beside|between|(?:plant|site|office|shop|school|clinic|store|yard|depot|based|located|is) at) (?:the |our |central |greater |north |south |east |west )?(?!"
                    + OTHER_NAME + ")" + NAME);

    /** Addresses, postcodes, and names with a word behind them that names a kind of place. */
    private static final Pattern ADDRESS = Pattern.compile("(?:\\d{1,5}[A-Z]? )?" + NAME
                    + " (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Quay|Square|Court|Parade|Terrace|Crescent|Boulevard|Blvd|Highway|Hwy|Nagar|Marg|Layout|Esplanade|Embankment|Wharf|Mews|Broadway|Plaza|Industrial Estate|Business Park|Retail Park|Science Park|Trading Estate)\\b(?! \\p{Lu}\\p{Ll})"
                    + "|" + NAME + ",? (?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\p{L}, ?\\d{5}\\b(?![ -]?\\d)|\\b(?!(?:Our|The|Your|This|Each|Every|Any|Some|Head|Main|New|Front|Back|Post|Open|Home|Box|Night|Customer|Client|Area|Regional|Local|A) )"
                    + NAME + " (?:branch|depot|campus|office|plant|quarter|side|district|county|area|village|airport|harbour|way)\\b(?! (?:manager|of|in which|you|we|to))|" + NAME + " (?:City|Island|Valley|Bay|Beach|Springs|Falls|Heights|Hills)\\b|\\b[MAN]\\d{1,3}\\b(?= |\\.|,)(?<=\\b(?:the|of) (?:the )?[MAN]\\d{1,3})|\\bI-\\d{1,3}\\b|\\b[A-Z]{1,2}\\d{1,2} area\\b");

    private static final String FUNCTION_WORDS =
            "(?:in|on|at|from|to|of|for|with|by|and|or|but|if|when|while|as|than|that|this|these|those|there|here|where|who|which|what|how|why|all|both|half|twice|once|only|just|not|no|such|quite|many|much|more|most|over|under|off|out|up|down|behind|beside|above|below|between|near|around|across|through|throughout|into|onto|within|without|after|before|since|until|till|unless|though|although|because|so|then|also|even|still|yet|like|unlike|plus|minus|per|via|about|against|along|among|beyond|despite|except|inside|outside|toward|towards|upon|we|you|they|it|he|she|i|our|your|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|ought|need|join|send|see|ask|call|ring|text|email|apply|write|come|bring|tell|show|get|give|meet|enjoy|receive|earn|find|know|want|love|hold|contact|visit|click|read|drop|pop|scan|choose|become|think|imagine|hear|include|offer|give|pay|suit|nor|bin|whether|whatever|every|each|any|neither|either|including|during|following|regarding|having|depending|according|starting|pending|parking|housing|excluding|considering|something|anything|everything|nothing|bring|ideally|own|feel|live|belong|qualify|hear|agree|wish|hope|expect|believe|understand|care|mind|ride|take home|keep|start|finish|leave|save|use|share in|already|ever|never|always|often|sometimes|usually|really|truly|actually|get|got|gain|learn|grow|reach|possess|speak|look for|prefer|deserve|choose|pick|help yourself|spend|sit|stand|live|stay|travel|arrive|return|shoot|reply|register|upload|submit|phone|report|fill out|introduce)";
    /** A line of nothing but names, and words that go between them: "Quay House, above the Co-op". */
    private static final Pattern NAMES_ONLY = Pattern.compile(
            "(?!(?i:" + FUNCTION_WORDS + ")\\b)(?!.*(?:Ltd|Inc|GmbH|LLC|PLC|Limited|Group|Company|&|\\d{4}|(?:Manager|Officer|Assistant|Engineer|Driver|Nurse|Teacher|Clerk|Team|Services)\\b))(?:\\d{1,4}[A-Za-z]? )?\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’-]*(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,4}(?:st|nd|rd|th)|of|the|and|at|by|near|next to|above|below|up to|way|side|branch|office|depot|site|in|outside|beside|behind|off|opposite|hinterland|area|library|school|hospital|surgery|church|hotel|station|theatre|museum|college|market|centre|store|shop|farm|square)){1,6}\\.?");

    private static final Pattern OF_EMPLOYER =
            Pattern.compile("(?i)(?:we|our|it|the (?:company|firm|trust|team|group|charity|bank|school|hospital|business))\\b");

    private static final Pattern ONE_NAME = Pattern.compile("(?!(?:Yes|No|None|Negotiable|Competitive|Immediate|Asap|Enjoy|Thanks|Regards|Interested|Apply|Attractive)\\b)\\p{Lu}\\p{Ll}{2,}[.]?");

    private static final String OBJECT =
            "(?:the|a|an|our|their|his|her|its|every|each|all|any|these|those|them|it|two|three|four|five|six|eight|ten|what|who|where)\\b";
    private static final String CLAUSE_START = "(?:^[^\\p{L}\\d\"“]{0,5}|[,;:–] (?:and |or |then )?| and | or )";
    private static final Pattern CLAUSE = Pattern.compile(CLAUSE_START + "(?!(?i:" + FUNCTION_WORDS
            + ")\\b)(\\p{L}\\p{Ll}{1,13})(?<!ed|ly)(?: (?:up|out|down|off|over|after|back|through))? (?:" + OBJECT + ")");
    private static final Pattern GERUND = Pattern.compile(
            CLAUSE_START + "(?!(?i:parking|training|housing|catering|including|excluding|following|regarding|having|depending|according|starting|being|clothing|counselling|mentoring|coaching|evening|morning|building|king|ceiling|nothing|something|anything|everything|spring|string|during|engineering|marketing|accounting|nursing|banking|manufacturing|plumbing|gardening|dispensing|free|welding|knowing|wanting|looking|reporting))(\\p{L}\\p{Ll}{2,12}ing)\\b");
    private static final Pattern YOU_DO = Pattern.compile("(?i)(?:^|[,;:–] ?|\\b(?:and|then|here|day|week|morning|together|there|which|whom|that) )you(?:['’]d|['’]ll| will| would)? (?:\\w+ly |also )?(?!"
            + FUNCTION_WORDS + "\\b)(\\p{Ll}{2,14})(?<!ed|ly)(?: (?:up|out|down|off|over|after|back|in|on|with|for|to|through|round|around|across))? (?:" + OBJECT
            + "|\\p{Ll}{4,}s\\b)");
    private static final Pattern ARE_DOING = Pattern.compile(
            "(?i)(?<!\\b(?:if|when|while|what|where|once|whether|because|that) )\\b(?:you are|you['’]re|candidate (?:shall|will) be) (?:\\w+ly )?(?!looking|being|having|working|willing|coming|joining|seeking|considering|applying|wanting|reading|needing|hoping|missing|going|expecting|returning|living|starting|earning|getting)\\p{L}{3,}ing\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(?:the|our|this|each|every|next|new|a|an|second)(?: [\\p{L}-]+)? (\\p{L}+)(?:['’]s (?:\\w+ )?(?:task|work|job|day|duties|days)\\b| (?:will|would|shall|should|is to)(?! (?:be (?:paid|able|based|given|offered)|need|have|receive|get|earn|enjoy|report|work)\\b) \\p{L}| (?!(?:is|was|has|needs|earns|gets|receives|requires|reports|comes|starts|begins|offers|includes|suits|works|pays|sits|belongs|ends|closes|runs until|lies)\\b)(?-i:\\p{Ll}{2,}s\\b)|(?<=s) (?!(?:are|have|were|need|earn|get|receive|require|come|start|begin|enjoy|must|can|should|will|work|share|love|like|say|stay)\\b)(?-i:\\p{Ll}{3,})(?<!ed|ing|s) (?:down|up|the|a|an|our|their|with|and|to|for)\\b)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern GLUED_DUTIES = Pattern.compile("(?:Responsibilities|RESPONSIBILITIES|Duties|DUTIES|Tasks)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GLUED_REQUIREMENTS =
            Pattern.compile("(?:Requirements|REQUIREMENTS|Qualifications|QUALIFICATIONS|Skills)(?=\\p{Lu}\\p{Ll}|\\d)");
    private static final Pattern BEFORE_CLAUSE = Pattern.compile("(?:^[^\\p{L}\\d\"“]{0,5}|[,;:–] (?:and |or |then )?|[a-z] and )$");
    /** Verbs in their plain form: "books" and "training" name things as well. */
    private static final Pattern NO_NOUN = Pattern.compile("(?i)(?!.*(?:ing|[^s]s)$).*");
    private static final int HEAD_LINES = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int FEWEST_CLAUSES = 2;

    private FormReader() {}

    /** Adds to the statements what the form of a sentence shows. */
    static void read(Reading reading, List<Statement> statements) {
        Set<Kind> stated = EnumSet.noneOf(Kind.class);
        Set<Span> taken = new HashSet<>();
        Set<Span> noWork = new HashSet<>();
        for (Statement statement : statements) {
            stated.add(statement.kind());
            Span sentence = reading.posting().itemAt(statement.at().start());
            taken.add(sentence);
            if (statement.kind() != Kind.EMPLOYMENT_TYPE && statement.kind() != Kind.LOCATION) {
                noWork.add(sentence);
            }
        }
        addWhere(reading, Kind.HOW_TO_APPLY, words -> CONTACT.matcher(words).find() || TURN_TO.matcher(words).find(), stated, Set.of(), statements);
        addWhere(reading, Kind.EMPLOYMENT_TYPE, words -> HOURS.matcher(words).find(), stated, taken, statements);
        if (!stated.contains(Kind.LOCATION)
                && addWhere(reading, Kind.LOCATION, words -> ADDRESS.matcher(words).find(), stated, Set.of(), statements)) {
            stated.add(Kind.LOCATION);
        }
        addWhere(
                reading,
                Kind.LOCATION,
                words -> PLACE.matcher(words).find() || NAMES_ONLY.matcher(words).matches(),
                stated,
                taken,
                statements);
        List<String> titles = titleWords(reading);
        Set<Span> known = withKnownWork(reading);
        known.removeAll(noWork);
        if (known.isEmpty()) {
            addWhere(
                    reading,
                    Kind.DUTIES,
                    words -> isWork(words) || isOfJobholder(words, titles),
                    stated,
                    noWork,
                    statements);
        } else {
            statements.add(new Statement(Kind.DUTIES, known.iterator().next()));
        }
        addGlued(reading, Kind.DUTIES, GLUED_DUTIES, stated, statements);
        addGlued(reading, Kind.REQUIREMENTS, GLUED_REQUIREMENTS, stated, statements);
    }

    private static boolean addWhere(
            Reading reading,
            Kind kind,
            Predicate<String> form,
            Set<Kind> stated,
            Set<Span> taken,
            List<Statement> statements) {
        if (stated.contains(kind)) {
            return false;
        }
        String text = reading.posting().text();
        for (Section section : reading.posting().sections()) {
            boolean elsewhere = switch (section.kind()) {
                case ABOUT, EQUAL_OPPORTUNITY, CAREER_PATH, TITLE -> true;
                case APPLY, REQUIREMENTS, PREFERRED, BENEFITS, PAY, DUTIES -> kind != Kind.HOW_TO_APPLY;
                default -> false;
            };
            for (Item item : section.items()) {
                String words = item.span().in(text);
                boolean first = isInHead(reading, item, kind == Kind.LOCATION ? HEAD_LINES : 1);
                if (!elsewhere
                        && !first
                        && !taken.contains(item.span())
                        && (form.test(words) || (kind == Kind.LOCATION && isNameAlone(reading, item, words)))
                        && (kind == Kind.DUTIES || !OF_OTHERS.matcher(words).find())) {
                    statements.add(new Statement(kind, item.span()));
                    return true;
                }
            }
        }
        return false;
    }

    /** "Beccles." in a line of its own. */
    private static boolean isNameAlone(Reading reading, Item item, String words) {
        Span line = reading.posting().lineAt(item.span().start()).span().trimmed(reading.posting().text());
        return line.equals(item.span()) && ONE_NAME.matcher(words).matches();
    }

    /** In the title, or in the short lines around it. */
    private static boolean isInHead(Reading reading, Item item, int lines) {
        Line line = reading.posting().lineAt(item.span().start());
        return line.number() <= lines && line.span().end() - line.span().start() <= LONGEST_TITLE;
    }

    /** "Feed the calves", "mornings you open the shop", "cutting copper, sweeping up". */
    private static boolean isWork(String words) {
        if (isEmployers(words)) {
            return false;
        }
        return ARE_DOING.matcher(words).find() || YOU_DO.matcher(words).find() || count(CLAUSE, words) + count(GERUND, words) >= FEWEST_CLAUSES
                || CLAUSE.matcher(words).lookingAt();
    }

    /** "The clerk files …", "our next waitress will take orders": whoever the title names does something. */
    private static boolean isOfJobholder(String words, List<String> titles) {
        Matcher matcher = SUBJECT.matcher(words);
        while (matcher.find()) {
            String subject = matcher.group(1).toLowerCase(Locale.ROOT);
            if (titles.contains(subject) || (subject.endsWith("s") && titles.contains(subject.substring(0, subject.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> titleWords(Reading reading) {
        Title title = TitleReader.read(reading);
        if (title == null) {
            return List.of();
        }
        String words = title.at().in(reading.posting().text()).toLowerCase(Locale.ROOT);
        return List.of(NO_LETTER.split(words, -1));
    }

    /** "ResponsibilitiesOpen the shop": headings that lost their line break. */
    private static void addGlued(
            Reading reading, Kind kind, Pattern heading, Set<Kind> stated, List<Statement> statements) {
        Matcher matcher = heading.matcher(reading.posting().text());
        if (!stated.contains(kind) && matcher.find()) {
            statements.add(new Statement(kind, new Span(matcher.start(), matcher.end())));
        }
    }

    /** Sentences that by their form say what is done, and do not speak of applying. */
    static Set<Span> work(Reading reading) {
        String text = reading.posting().text();
        List<String> titles = titleWords(reading);
        Set<Span> work = withKnownWork(reading);
        for (Section section : reading.posting().sections()) {
            for (Item item : section.items()) {
                String words = item.span().in(text);
                if (isWork(words) || isOfJobholder(words, titles)) {
                    work.add(item.span());
                }
            }
        }
        work.removeIf(item -> reading.has(Concept.HOW_TO_APPLY, item) || isEmployers(item.in(text)));
        return work;
    }

    /** "Load trailers, move pallets, count stock": at least two clauses that begin with what is done. */
    private static Set<Span> withKnownWork(Reading reading) {
        String text = reading.posting().text();
        Map<Span, Set<Integer>> clauses = new HashMap<>();
        for (Concept verbs : List.of(Concept.ACTION, Concept.OTHER_ACTION)) {
            for (Hit hit : reading.all(verbs)) {
                Span item = reading.posting().itemAt(hit.at().start());
                String before = text.substring(item.start(), Math.max(item.start(), hit.at().start()));
                boolean verb = NO_NOUN.matcher(hit.at().in(text)).matches();
                if (verb && BEFORE_CLAUSE.matcher(before).find()) {
                    clauses.computeIfAbsent(item, unused -> new HashSet<>())
                            .add(hit.at().start());
                }
            }
        }
        clauses.values().removeIf(starts -> starts.size() < FEWEST_CLAUSES);
        return new HashSet<>(clauses.keySet());
    }

    private static boolean isEmployers(String words) {
        return OF_EMPLOYER.matcher(words).lookingAt();
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
