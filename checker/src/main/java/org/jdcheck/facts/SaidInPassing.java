package org.jdcheck.facts;

import java.util.regex.Pattern;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** Words of a statement that stand in a sentence on something else, so that the posting does not make it. */
final class SaidInPassing {
    private static final Pattern OF_JOB = Pattern.compile(
            "(?i)\\b(?:jobs?|position|role|contract|posts?|full|part|hours?|hrs|basis|work(?:s|ing|ed)?|shifts?|schedule|term|employment|internship|apprenticeship|intern|appointment|opportunity|weeks?|per|vacancy|employee|team member|type|status)\\b");

    private static final Pattern DENTAL = Pattern.compile("(?i)dental");
    private static final Pattern SOLD = Pattern.compile(
            "(?i) (?:software|modules?|products?|platforms?|administration|administrator|systems?|industry|consult\\w+|brokers?|advis\\w+)\\b");
    private static final Pattern INSURED = Pattern.compile(
            "(?i)\\b(?:insurance|insured|coverage|cover|plans?|vision|optical|benefits?|medical,|health,|life|leave|claims|401|pension|retirement|pto)\\b");

    /** "… are encouraged to apply", "We look forward to hearing from you": no way to do it. */
    private static final Pattern ONLY_INVITED = Pattern.compile(
            "(?i).*?(?:\\b(?:are|is|be|strongly|also|warmly) (?:\\w+ )?(?:encouraged|welcome|welcomed|invited|urged|eligible) to apply\\b|\\b(?:need not|should not|do not|not|only) apply\\b|\\b(?:candidates|applicants|people|experience|you) (?:\\w+ ){0,6}(?:should|may|can) apply\\b|\\blook(?:ing)? forward to (?:hearing|receiving|meeting)\\b).*");

    private static final Pattern WAY = Pattern.compile(
            "(?i)@|https?:|www\\.|\\.(?:com|org|co|net|edu|gov|io|uk)\\b|\\b(?:apply (?:now|today|here|online|by|via|at|through|with|to|on|before)|send|submit|e-?mail|call|phone|ring|click|button|form|link|cv|resume|résumé|letter|website|site|portal|deadline|closing|by post|in person|contact|write|visit|page)\\b|\\d{3}[\\d -]{4}");
    private static final Pattern APPLICATION = Pattern.compile(
            "(?i)\\b(?:appl(?:y|ying|ications?|icants?)|cvs?|resumes?|résumés?|interest(?:ed)?|interviews?|job|candidates?|recruit\\w*|vacancy)\\b");
    private static final Pattern AGE = Pattern.compile("(?i)\\b(?:age|aged|born|years old|older|younger)\\b");
    private static final Pattern NO_DEGREE = Pattern.compile(
            "(?i)\\W*(?:there (?:is|are) )?no (?:\\p{L}+ ){0,3}(?:degrees?|experience|qualifications?|certificates?|training|diploma)(?: (?:is|are))?(?: (?:required|needed|necessary|essential))?\\W*");
    private static final Pattern WILL_DO = Pattern.compile(
            "(?i)\\W*(?:(?:the|our) )?(?:successful|ideal|right|chosen|selected) (?:candidate|applicant|person) will (?!have|be|need|hold|possess|demonstrate|bring|show|also have|also be|enjoy|know|understand|speak|already|ideally|either|come)\\p{L}+.*");

    /** What the employer does for others: "We fight discrimination in housing", "workshops to support people with …". */
    private static final Pattern SERVES = Pattern.compile(
            "(?i)\\b(?:(?:we|to|our|who|that|and|charity|programmes?|services?) (?:\\w+ ){0,3}?|(?=(?:supports|helps|serves|provides)\\b))(?:support|supports|supporting|help|helps|helping|serve|serves|serving|deliver|delivers|provides?|care for|cares for|fights?|campaigns?|advises?|represents?) (?:[\\w-]+ ){0,8}?(?:people|adults|children|clients|young people|individuals|families|students|women|men|patients|residents|tenants|discrimination|communities)\\b");

    private static final Pattern HIRES = Pattern.compile(
            "(?i)\\b(?:appl\\w+|employ\\w*|candidates?|hir(?:e|es|ing)|recruit\\w*|welcom\\w+|equal\\w*|adjust\\w*|accommodat\\w+|divers\\w+|inclus\\w+|workforce|workplace|team|staff|colleagues|interview\\w*|regardless|irrespective|everyone|anyone|you need|let us know)\\b");
    private static final Pattern PART_OF = Pattern.compile(
            "(?i)\\byou(?: are|['’]re| will be|['’]ll be) (?:an? )?(?:\\w+ )?(?:part|member|responsible|accountable)\\b");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:must|requir\\w+|experience|need(?:ed)?|degree|skills?|qualif\\w+|licen[cs]e|ability|able|knowledge|years?)\\b");
    private static final Pattern LASTING = Pattern.compile("(?i)permanent|seasonal|casual|temporary");
    private static final Pattern THINGS = Pattern.compile(
            "(?i) (?!(?:positions?|roles?|jobs?|contracts?|posts?|hours|shifts?|basis|days|nights|workers|staff|employees|opportunities|vacancies|openings|appointments)\\b)(?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}/]{3,}s\\b");
    private static final Pattern LEARNERS = Pattern.compile("(?i)apprentices?|interns?|trainees?");
    private static final Pattern TRAINS = Pattern.compile(
            "(?i)\\b(?:mentor|train|supervise|support|guide|coach|teach|manage|lead|developing|mentoring|training|supervising|supporting|coaching|of)(?: (?:our|the|junior|new|and|other|\\w+))? $");
    private static final int LONGEST_TITLE = 120;

    private SaidInPassing() {}

    static boolean is(Reading reading, WorkForm work, Statement statement) {
        String text = reading.posting().text();
        Span item = reading.posting().itemAt(statement.at().start());
        Section.Kind section =
                reading.posting().sectionAt(statement.at().start()).kind();
        String sentence = item.in(text);
        return switch (statement.kind()) {
            case BENEFITS ->
                section != Section.Kind.BENEFITS
                        && (PlaceOfOthers.isOfOthers(sentence)
                                || SOLD.matcher(text.substring(
                                                statement.at().end(),
                                                Math.max(statement.at().end(), item.end())))
                                        .lookingAt()
                                || (DENTAL.matcher(statement.at().in(text)).lookingAt() && work.isWork(item))
                                || (DENTAL.matcher(statement.at().in(text)).matches()
                                        && (section == Section.Kind.DUTIES
                                                || !INSURED.matcher(sentence).find())));
            case EQUAL_OPPORTUNITY ->
                section != Section.Kind.EQUAL_OPPORTUNITY
                        && SERVES.matcher(sentence).find()
                        && !HIRES.matcher(sentence).find();
            case EMPLOYMENT_TYPE ->
                ((section == Section.Kind.DUTIES || work.isWork(item))
                                && !OF_JOB.matcher(sentence).find())
                        || isOfThings(reading, statement.at(), item);
            case HOW_TO_APPLY ->
                section != Section.Kind.APPLY
                        && ((ONLY_INVITED.matcher(sentence).matches()
                                        && !WAY.matcher(sentence).find())
                                || (AGE.matcher(sentence).find()
                                        && !WAY.matcher(sentence).find())
                                || (PlaceOfOthers.isOfOthers(sentence)
                                        && !APPLICATION.matcher(sentence).find()));
            case REQUIREMENTS -> isTitle(reading, statement.at()) || isNothingAsked(sentence);
            default -> false;
        };
    }

    private static boolean isNothingAsked(String sentence) {
        return NO_DEGREE.matcher(sentence).matches()
                || WILL_DO.matcher(sentence).matches()
                || (PART_OF.matcher(sentence).find() && !ASKED.matcher(sentence).find());
    }

    private static boolean isTitle(Reading reading, Span at) {
        Line line = reading.posting().lineAt(at.start());
        String words = line.span()
                .trimmed(reading.posting().text())
                .in(reading.posting().text());
        return line.number() == 1 && words.length() < LONGEST_TITLE && !words.endsWith(".");
    }

    /** "permanent records", "mentor apprentices", "a force for good": no kind of employment. */
    private static boolean isOfThings(Reading reading, Span at, Span item) {
        String text = reading.posting().text();
        String words = at.in(text);
        String before = text.substring(Math.max(item.start(), Math.min(at.start(), at.start() - 24)), at.start());
        String behind = text.substring(at.end(), Math.max(at.end(), Math.min(item.end(), at.end() + 30)));
        return (LASTING.matcher(words).matches() && THINGS.matcher(behind).lookingAt())
                || (LEARNERS.matcher(words).matches() && TRAINS.matcher(before).find())
                || (words.equalsIgnoreCase("for good") && before.endsWith("force "));
    }
}
