package org.jdcheck.facts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Statement.Kind;
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

    private static final Pattern HOURS =
            Pattern.compile("(?i)\\b" + CLOCK + " ?(?:am|pm|a\\.m\\.|p\\.m\\.)? ?(?:-|–|to|till?|until) ?" + CLOCK
                    + " ?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\b(?<!(?:band|grade|level|year|years|ages|aged|stage|scale|class|reception) )(?:[5-9]|1[0-2])(?:[:.][0-5]\\d)? ?(?:to|till|until|-|–) ?(?:[1-9]|1[0-2])(?:[:.][0-5]\\d)?(?= ?(?:[,.;)]|$))"
                    + "|(?<!(?:within|every|after|next|first|in the|in|of) )(?<![$£€₹\\d.,–-])\\b(?:[89]|[1-4]\\d)(?:[.½]5?)? ?(?:h|hrs?|hours)\\b(?! ?(?:of|notice|cpd|a day|per day|in advance|support|cover|line))"
                    + "|\\b\\d{2,3} ?[–-] ?100 ?%|\\b[01]\\.\\d{1,2} ?(?:fte|wte)?(?= ?[,.;]| ?$)(?<=0\\.\\d)"
                    + "|\\b" + DAY + " ?(?:-|–|/|to|till|through|thru|and|&) ?" + DAY
                    + "\\b|\\bM ?[-–] ?F\\b|\\b(?:full|part)_time\\b");

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’-]*";
    private static final String OTHER_NAME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Dutch|Spanish|Italian|Hindi|Mandarin|Kiswahili|Swahili|Irish|Welsh|Latin|Maths?|Excel|Word|Python|Java|Javascript|Kotlin|Rust|Figma|Xero|Sage|Tally|Key|Year|Years|Grade|Band|Level|Stage|Phase|Term|Christmas|Easter|Ramadan|Spring|Summer|Autumn|Winter|Christ|God|Jesus)\\b";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\b(?:experience|interested|interest|qualified|degree|diploma|certificate|certified|trained|training|fluent|proficient|proficiency|skilled|skills|specialis\\w{1,4}|expert|expertise|background|knowledge|believe|home|written|spoken|course|level|competent|qualification|master'?s?|founded|started|began|registered|clients|customers|headquartered|born|headquarters) )\\b(?i:in|near|around|outside|off|opposite|behind|beside|between|(?:plant|site|office|shop|school|clinic|store|yard|depot|based|located|is) at) (?:the |our |central |greater |north |south |east |west )?(?!"
                    + OTHER_NAME + ")" + NAME);

    /** Addresses, postcodes, and names with a word behind them that names a kind of place. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<=\\p{Ll})Remote\\b|(?:\\d{1,5}[A-Z]? )?" + NAME
                    + " (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Quay|Square|Court|Parade|Terrace|Crescent|Boulevard|Blvd|Highway|Hwy|Nagar|Marg|Layout|Esplanade|Embankment|Wharf|Mews|Broadway|Plaza|Industrial Estate|Business Park|Retail Park|Science Park|Trading Estate)\\b(?! \\p{Lu}\\p{Ll})"
                    + "|" + NAME
                    + ",? (?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\p{L}, ?\\d{5}\\b(?![ -]?\\d)|\\b(?!(?:Our|The|Your|This|Each|Every|Any|Some|Head|Main|New|Front|Back|Post|Open|Home|Box|Night|Customer|Client|Area|Regional|Local|A) )"
                    + NAME
                    + " (?:branch|depot|campus|office|plant|quarter|side|district|county|area|village|airport|harbour|way)\\b(?! (?:manager|of|in which|you|we|to))|"
                    + NAME
                    + " (?:City|Island|Valley|Bay|Beach|Springs|Falls|Heights|Hills)\\b|\\b[MAN]\\d{1,3}\\b(?= |\\.|,)(?<=\\b(?:the|of) (?:the )?[MAN]\\d{1,3})|\\bI-\\d{1,3}\\b|\\b[A-Z]{1,2}\\d{1,2} area\\b");

    /** A line of nothing but names, and words that go between them: "Quay House, above the Co-op". */
    private static final Pattern NAMES_ONLY = Pattern.compile(
            "(?!(?i:" + WorkForm.FUNCTION_WORDS
                    + ")\\b)(?!.*(?:Ltd|Inc|GmbH|LLC|PLC|Limited|Group|Company|&|\\d{4}|(?:Manager|Officer|Assistant|Engineer|Driver|Nurse|Teacher|Clerk|Team|Services)\\b))(?:\\d{1,4}[A-Za-z]? )?\\p{Lu}[\\p{L}'’.-]*\\p{Ll}[\\p{L}'’-]*(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,4}(?:st|nd|rd|th)|of|the|and|at|by|near|next to|above|below|up to|way|side|branch|office|depot|site|in|outside|beside|behind|off|opposite|hinterland|area|library|school|hospital|surgery|church|hotel|station|theatre|museum|college|market|centre|store|shop|farm|square)){1,6}\\.?");

    private static final Pattern ONE_NAME = Pattern.compile(
            "(?!(?:Yes|No|None|Negotiable|Competitive|Immediate|Asap|Enjoy|Thanks|Regards|Interested|Apply|Attractive)\\b)\\p{Lu}\\p{Ll}{2,}[.]?");

    private static final Pattern GLUED_DUTIES =
            Pattern.compile("(?:Responsibilities|RESPONSIBILITIES|Duties|DUTIES|Tasks)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GLUED_REQUIREMENTS =
            Pattern.compile("(?:Requirements|REQUIREMENTS|Qualifications|QUALIFICATIONS|Skills)(?=\\p{Lu}\\p{Ll}|\\d)");
    private static final Pattern GLUED_BENEFITS =
            Pattern.compile("(?<=[\\p{Ll}\\d)])(?:Benefits|Perks|BENEFITS):(?=\\p{Lu}\\p{Ll})");
    private static final int HEAD_LINES = 3;
    private static final int LONGEST_TITLE = 120;

    private FormReader() {}

    /** Adds to the statements what the form of a sentence shows. */
    static void read(Reading reading, WorkForm work, List<Statement> statements) {
        String text = reading.posting().text();
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
        addWhere(
                reading,
                Kind.HOW_TO_APPLY,
                item -> CONTACT.matcher(item.in(text)).find()
                        || TURN_TO.matcher(item.in(text)).find(),
                stated,
                Set.of(),
                statements);
        addWhere(
                reading,
                Kind.EMPLOYMENT_TYPE,
                item -> HOURS.matcher(item.in(text)).find(),
                stated,
                taken,
                statements);
        if (!stated.contains(Kind.LOCATION)
                && addWhere(
                        reading,
                        Kind.LOCATION,
                        item -> ADDRESS.matcher(item.in(text)).find(),
                        stated,
                        Set.of(),
                        statements)) {
            stated.add(Kind.LOCATION);
        }
        addWhere(
                reading,
                Kind.LOCATION,
                item -> (PLACE.matcher(item.in(text)).find() && !PlaceOfOthers.isOfOthers(item.in(text)))
                        || NAMES_ONLY.matcher(item.in(text)).matches()
                        || isNameAlone(reading, item),
                stated,
                taken,
                statements);
        addWhere(reading, Kind.DUTIES, item -> work.isWork(item), stated, noWork, statements);
        addGlued(reading, Kind.DUTIES, GLUED_DUTIES, stated, statements);
        addGlued(reading, Kind.BENEFITS, GLUED_BENEFITS, stated, statements);
        addGlued(reading, Kind.REQUIREMENTS, GLUED_REQUIREMENTS, stated, statements);
    }

    private static boolean addWhere(
            Reading reading,
            Kind kind,
            Predicate<Span> form,
            Set<Kind> stated,
            Set<Span> taken,
            List<Statement> statements) {
        if (stated.contains(kind)) {
            return false;
        }
        String text = reading.posting().text();
        for (Section section : reading.posting().sections()) {
            boolean elsewhere = switch (section.kind()) {
                case EQUAL_OPPORTUNITY, CAREER_PATH -> true;
                case ABOUT, TITLE -> kind != Kind.DUTIES;
                case REQUIREMENTS -> kind != Kind.DUTIES && kind != Kind.HOW_TO_APPLY;
                case APPLY -> kind != Kind.HOW_TO_APPLY && kind != Kind.LOCATION;
                case PREFERRED, BENEFITS, PAY, DUTIES -> kind != Kind.HOW_TO_APPLY;
                default -> false;
            };
            for (Item item : section.items()) {
                boolean first = isInHead(reading, item, kind == Kind.LOCATION ? HEAD_LINES : 1);
                if (!elsewhere
                        && !first
                        && !taken.contains(item.span())
                        && form.test(item.span())
                        && (kind == Kind.DUTIES
                                || !OF_OTHERS.matcher(item.span().in(text)).find())) {
                    statements.add(new Statement(kind, item.span()));
                    return true;
                }
            }
        }
        return false;
    }

    /** "Beccles." in a line of its own. */
    private static boolean isNameAlone(Reading reading, Span item) {
        String text = reading.posting().text();
        Span line = reading.posting().lineAt(item.start()).span().trimmed(text);
        return line.equals(item) && ONE_NAME.matcher(item.in(text)).matches();
    }

    /** In the title, or in the short lines around it. */
    private static boolean isInHead(Reading reading, Item item, int lines) {
        Line line = reading.posting().lineAt(item.span().start());
        return line.number() <= lines && line.span().end() - line.span().start() <= LONGEST_TITLE;
    }

    /** "ResponsibilitiesOpen the shop": headings that lost their line break. */
    private static void addGlued(
            Reading reading, Kind kind, Pattern heading, Set<Kind> stated, List<Statement> statements) {
        Matcher matcher = heading.matcher(reading.posting().text());
        if (!stated.contains(kind) && matcher.find()) {
            statements.add(new Statement(kind, new Span(matcher.start(), matcher.end())));
        }
    }
}
