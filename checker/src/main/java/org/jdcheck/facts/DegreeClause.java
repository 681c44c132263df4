package org.jdcheck.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** One degree in its item: whether it is the applicant's, whether it is demanded, whether something else will do. */
record DegreeClause(Reading reading, Span item, Span degree, Span nextDegree) {
    private static final String BETWEEN =
            "(?:(?:at least|an?|the|some|any|\\d+\\+?|one|two|three|four|five|six|seven|eight|ten|minimum|of|relevant|related"
                    + "|equivalent|similar|comparable|practical|professional|work|working|industry|job|hands-on|proven|demonstrated"
                    + "|demonstrable|solid|significant|sufficient|commensurate|same|vocational|trade|technical|on-the-job|prior|previous"
                    + "|military|extensive|strong|you|have|are|equal|enough|more|good|real|life|recognised|recognized|suitable)\\s+){0,5}";
    private static final Pattern OTHERWISE = Pattern.compile("(?i)\\b(?:or|/|and/or)\\s*" + BETWEEN
            + "(?:experience|years?|yrs|practice|background|portfolio|training|self-taught|taught|boot-?camps?|apprenticeships?"
            + "|diplomas?|certificat\\w+|qualifications?|equivalent|know-how|track record|self-study|learned|learnt|by experience)\\b"
            + "|\\b(?:in lieu|in place of|instead of|substitut\\w+|combination of|rather than|counts? as much|just as welcome"
            + "|taught yourself|boot-?camp|self-taught|whatever your (?:education|schooling))\\b");
    /** "or an A+ certification", "or IPASS", "in accounting or finance, or time served": something that is no other subject. */
    private static final Pattern OTHER_PROOF = Pattern.compile(
            "\\b[Oo]r (?:an? )?(?:proven|comparable|hands-on|practical|two|three|four|five|\\d+)\\b(?! (?:field|subject|degree|discipline|area))|\\b[Oo]r (?:an? )?(?:[\\w+#.-]+ ){0,3}(?:[Cc]ertificat\\w*|[Ll]icen[cs]es?|[Tt]ickets?|[Qq]ualifications?|[Dd]iplomas?|[Tt]ime served|[Pp]ortfolio|[Rr]eel)\\b"
                    + "|\\bor (?:an? )?(?!MBA|BBA|BCA|MCA|BSC|MSC|BTECH|BCOM|STEM|PHD|LLB|BENG|MENG|CSE|ECE|EEE)[A-Z]{3,}\\b"
                    + "|\\bor\\b[^.;]*, or (?!an?y? (?:related|similar|other|relevant|comparable)|related|similar|other|in |an? (?:bachelor|master))"
                    + "|, or (?:time served|you have|you|having|have|working|five|\\d)\\b|\\bor neither\\b");

    private static final Pattern NO_DEMAND_BEHIND = Pattern.compile(
            "(?i)^\\?|^[^;.]{0,70}?(?:\\b(?:helpful|useful|handy|appreciated|valued)\\b|\\bour \\w+ (?:has|holds)\\b|\\b(?:is|are)(?: also| by no means)? (?:not(?! only)|no|one way|among|something|funded|paid|sponsored|optional|welcome|nice|great|fine|lovely)\\b|\\b(?:isn|aren)[’']t\\b|\\bwould be (?!required|expected|needed)|\\boptional\\b|\\bnot (?:needed|required|necessary)\\b)");
    private static final Pattern NO_DEMAND_BEFORE =
            Pattern.compile("(?i)\\b(?:may|might|can) (?:well |also )?(?:have|hold|bring|possess)\\b[^.;]*$");
    /** "Candidates without a degree will not be considered". */
    private static final Pattern SHUT_OUT_BEFORE =
            Pattern.compile("(?i)\\bwithout (?:an? |the )?(?:\\w+ )?$|\\bonly\\b.{0,20}\\bgraduates with an? $");

    private static final Pattern NO_OTHER =
            Pattern.compile("(?i)^[^;]{0,60}\\bno (?:substitut|exception|alternativ|equivalent)\\w*");

    private static final Pattern SHUT_OUT_BEHIND = Pattern.compile(
            "(?i)^[^;]{0,60}\\b(?:not be|cannot|can[’']t|won[’']t|need not|no chance|rejected|are not)\\b|^[^;]{0,60}\\bno (?:substitut|exception|alternativ)\\w*|^[^;]{0,10}\\bwill be considered");

    private static final Pattern LOWER = Pattern.compile(
            "(?i)\\b(?:high school|secondary school|ged|gcses?|a-levels?|diploma|associate(?:[’']?s)?|hnd|hnc|nvq|btec|foundation degree"
                    + "|apprenticeship|trade school|vocational|technical school|some college)\\b");
    private static final Pattern OR = Pattern.compile("(?i)\\bor\\b|/");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:students?|clients?|pupils|learners|customers?|graduates with|founded|founders?|we (?:will )?(?:pay|fund|cover|sponsor|offer|support)"
                    + "|paid by|tuition|towards? (?:a|your)|awarded|reports? to|works? (?:with|alongside|next to)|led by|managed by|next to|pursu\\w+|earn (?:a|an|your)|study for|working toward|choose a|courses?|programmes?|colleagues"
                    + "|team (?:of|has|holds)|our (?:people|scientists|teachers|tutors|experts)|apply for admission|enrol\\w*)\\b");
    private static final Pattern APPRENTICE =
            Pattern.compile("(?i)^[\\s-]*(?:level\\s+)?apprentice|^\\s+(?:courses?|ceremon|program|apprenticeship)");
    private static final Pattern DEMAND = Pattern.compile(
            "(?i)\\b(?:must|musts|need|needs|needed|requir\\w+|essential|mandatory|compulsory|minimum|necessary|you have|you hold|you[’']ve|you bring"
                    + "|you possess|candidates?|applicants?|the right person|holds?|should|looking for|seeking|qualif\\w+|education|educated|possess"
                    + "|ideal|have an?|has an?|expect|insist|only (?:consider|accept)|with an?)\\b");
    private static final Pattern STRICT =
            Pattern.compile("(?i)\\b(?:must|required|requires?|mandatory|compulsory|essential|minimum|necessary)\\b");
    private static final Pattern NEW_THOUGHT =
            Pattern.compile("(?i)\\b(?:experience|knowledge|years?|skills?|certificat\\w+|and)\\b|[.;]\\s");

    private static final int LINES_UP = 12;
    /** No heading is longer; of a wall of text only its end is looked at. */
    private static final int LONGEST_LINE_UP = 1_000;

    private static final Pattern WISHES = Pattern.compile(
            "(?i)^[\\W_]*(?:desirable|desired|preferred|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus(?: points)?|advantageous|optional|pluses)"
                    + "(?:\\s+(?:skills|criteria|qualifications?|requirements|experience|education|attributes))?[\\W_]*$");
    private static final Pattern OTHER_HEADING = Pattern.compile("^[\\W_]*\\*\\*[^*]+\\*\\*[\\W_]*$|:\\s*$|^#");

    /** True where the degree is one that the person to be hired should have. */
    boolean isApplicants() {
        String text = reading.posting().text();
        String words = item.in(text);
        if (isWithoutIt(words)) {
            return true;
        }
        if (OtherSubject.governs(reading.posting(), degree)
                || NO_DEMAND_BEHIND
                        .matcher(text.substring(degree.end(), Math.max(degree.end(), item.end())))
                        .find()
                || NO_DEMAND_BEFORE
                        .matcher(text.substring(item.start(), degree.start()))
                        .find()) {
            return false;
        }
        if (APPRENTICE
                .matcher(text.substring(degree.end(), Math.max(degree.end(), item.end())))
                .find()) {
            return false;
        }
        Section section = reading.posting().sectionAt(item.start());
        boolean others = OTHERS.matcher(words).find();
        return switch (section.kind()) {
            case ABOUT, BENEFITS, CAREER_PATH, EQUAL_OPPORTUNITY -> false;
            case REQUIREMENTS, PREFERRED -> !others || STRICT.matcher(words).find();
            default ->
                !others && (DEMAND.matcher(words).find() || (degree.start() - item.start() <= 12 && !isPast(words)));
        };
    }

    private boolean isWithoutIt(String words) {
        int from = Math.max(0, degree.start() - item.start());
        int to = Math.max(from, Math.min(words.length(), degree.end() - item.start()));
        String behind = words.substring(to);
        return (SHUT_OUT_BEFORE.matcher(words.substring(0, from)).find()
                        && SHUT_OUT_BEHIND.matcher(behind).find())
                || NO_OTHER.matcher(behind).find();
    }

    private static boolean isPast(String words) {
        return words.contains(" was ") || words.contains(" were ");
    }

    /** True where the degree would only be welcome. */
    boolean isPreferred() {
        if (reading.posting().sectionAt(item.start()).kind() == Section.Kind.PREFERRED) {
            return true;
        }
        String text = reading.posting().text();
        if (isAmongWishes()) {
            return true;
        }
        for (Hit hit : reading.within(Concept.PREFERENCE, item)) {
            Span at = hit.at();
            if (at.end() <= degree.start()) {
                String between = text.substring(at.end(), degree.start());
                if (!STRICT.matcher(between).find() && between.indexOf(';') < 0 && !between.contains(". ")) {
                    return true;
                }
            } else if (at.start() >= degree.end() && at.start() < nextDegree.start()) {
                String between = text.substring(degree.end(), at.start());
                if (!STRICT.matcher(between).find()
                        && !NEW_THOUGHT.matcher(withoutField(between)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True where the nearest heading above, even one that is a point of the list, says that what follows is only wished for. */
    private boolean isAmongWishes() {
        List<Line> lines = reading.posting().lines();
        Line own = reading.posting().lineAt(item.start());
        int seen = 0;
        for (int number = own.number(); number > 0 && seen < LINES_UP; number--) {
            Span line = lines.get(number - 1).span();
            int end = number == own.number() ? item.start() : line.end();
            if (end <= line.start() && seen == 0) {
                continue;
            }
            seen++;
            String words = reading.posting().text().substring(Math.max(line.start(), end - LONGEST_LINE_UP), end);
            if (WISHES.matcher(words).find()) {
                return true;
            }
            if (OTHER_HEADING.matcher(words).find()) {
                return false;
            }
        }
        return false;
    }

    /** "in Science and Engineering" is one field. */
    private static String withoutField(String between) {
        return between.startsWith(" in ") ? between.replaceAll("(?i)\\band\\b", "") : between;
    }

    /** True where the item says that something other than the degree will do, or that none is wanted. */
    boolean hasAlternative() {
        String words = item.in(reading.posting().text());
        if (isWithoutIt(words)) {
            return false;
        }
        return OTHER_PROOF.matcher(words).find()
                || reading.has(Concept.ALTERNATIVE_TO_DEGREE, item)
                || reading.has(Concept.WAIVER, item)
                || reading.has(Concept.NEGATION, new Span(item.start(), degree.start()))
                || OTHERWISE.matcher(words).find()
                || hasLowerAlternative(words);
    }

    private boolean hasLowerAlternative(String words) {
        Matcher lower = LOWER.matcher(words);
        int from = degree.start() - item.start();
        int to = degree.end() - item.start();
        for (List<Integer> range = List.of(); lower.find(); ) {
            range = lower.end() <= from ? List.of(lower.end(), from) : List.of(to, Math.max(to, lower.start()));
            if (OR.matcher(words.substring(range.getFirst(), range.getLast())).find()) {
                return true;
            }
        }
        return false;
    }
}
