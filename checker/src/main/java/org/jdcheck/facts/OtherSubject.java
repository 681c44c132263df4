package org.jdcheck.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;

/**
 * A subject that is neither the post nor its holder, of which a sentence says something ("The chief executive
 * comes to the office four days a week", "Your counterpart's workplace is in Hamburg").
 */
public final class OtherSubject {
    private static final String VERB =
            "(?:is|are|was|were|be|been|has|have|had|will|would|should|might|shall|must|may|can|could|do|does|did|needs?|requires?|asks?|works?|comes?|goes|go|lives?|sits?|visits?|makes?"
                    + "|carry|carries|starts?|begins?|holds?|runs?|travels?|drives?|spends?|gets?|earns?|receives?|pays?|charges?|uses?|shares?|stays?|joins?|lasts?|closes?|opens?"
                    + "|ends?|takes?|rotates?|operates?|covers?|reports?|meets?|sells?|manages?|leads?|speaks?|consists?|employs?|includes?|involves?|wants?|offers?|teach|teaches|train|trains|learns?"
                    + "|studies|study|spans?|keeps?|gives?|sees?|brings?|handles?|call|calls|cooks?|clean|cleans|serves?|now|also|only|always|each|all|both)";
    private static final String DETERMINER =
            "(?:the|our|your|my|his|her|their|its|most|some|other|another|each|every|all|both|many|several|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|an?)";
    private static final String NO_LINK =
            "(?!(?:in|of|at|for|on|to|with|by|from|and|or|you|we|they|as|our|your|the|a|an)\\b)";
    private static final Pattern SUBJECT = Pattern.compile("(?<![\\p{L}’'-])(?:(?<who>you|we|they|he|she)|" + DETERMINER
            + "\\s+(?<name>(?:" + NO_LINK + "[\\p{L}\\d’'/-]+\\s+){0,4}?" + NO_LINK + "[\\p{L}\\d’'/-]+))(?=[\\s,]+"
            + VERB
            + "\\b|\\s+(?:who|that|which|you|whom|we)\\b)");
    private static final Pattern PEOPLE = Pattern.compile(
            "^\\W*(?<name>(?:[\\p{L}-]+\\s+){0,2}?(?:colleagues|visitors|guests|customers|clients|patients|pupils|students|residents|members|staff|people|parents|children|families|everybody"
                    + "|everyone|crews?|teams?|peers|[\\p{L}-]{3,}(?:[^s\\W]s|men)))\\s+(?:(?:who|that|in|at|from|of|on)\\b.*?)?"
                    + VERB + "\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?\\s+(?:[\\p{L}-]+\\s*){0,2}$");
    /** "Five years is the least any mentor here has", "a degree is what half our guests work for". */
    private static final Pattern OTHERS_HAVE = Pattern.compile(
            "(?i)^[^.;:!?•\\n]{0,48}?\\b(?:is|are|was|were) (?:what|the (?:least|most|minimum))(?: that)? (?:any|every|each|our|your|the|his|her|half|most|many|some|all|both)\\b(?! (?:post|role|job|position|work|successful|ideal|right|candidate|applicant|person))");

    private static final Pattern LABEL_BEFORE =
            Pattern.compile("^\\W*(?:the |our )?(?<name>[\\p{L}’'-]+)(?:\\s+[\\p{L}’'-]+)?\\s*$");
    private static final Pattern LABEL = Pattern.compile(":(?:\\s|$)");
    /** What stands before the label of the post's own hours and days: "working hours:", "the contract:". */
    private static final Pattern OWN_LABEL = Pattern.compile(
            "(?:working|weekly|contracted|contract|your|normal|total|basic|paid|job|work|standard|full|part|minimum|required|post|role|position|employment|shift|main|primary|annual|monthly|and|per|usual|the|these|our|all|night|day|of|is|are|early|late)");

    private static final Pattern OF_WHAT = Pattern.compile("(?i)^(?:hours|shifts?)\\b");
    private static final Pattern RELATIVE = Pattern.compile("^\\s+(?:you|we)\\b");
    private static final Pattern NEW_SENTENCE = Pattern.compile("[.;:!?•|]\\s+|\\s[-–—]\\s");
    private static final Pattern POSSESSIVE_END = Pattern.compile("[’']s?$");
    private static final Pattern KIND_OF_THING = Pattern.compile("(?:bachelor|master|driver|manager)[’']s");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}’'-]+");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BEHIND_TITLE =
            Pattern.compile("\\s*(?:[,(/|:]|\\s[-–—]\\s|\\b(?:of|in|for|at)\\b).*$");
    private static final Pattern GOVERNED = Pattern.compile(
            "(?i)\\b(?:in|at|on|of|for|from|to|with|by|into|during|after|before|within|as|is|are|be|have|has|hold|need|offer|requires?|includes?|involves?|possess|own|bring|must|using|through|about|over|than|plus|and|or|us|you|until|till|per)\\s*$");
    private static final Set<String> POST = Set.of(
            "role",
            "post",
            "position",
            "job",
            "vacancy",
            "contract",
            "appointment",
            "work",
            "workplace",
            "location",
            "base",
            "shift",
            "shifts",
            "rota",
            "roster",
            "hours",
            "week",
            "weeks",
            "salary",
            "pay",
            "wage",
            "rate",
            "employment",
            "candidate",
            "candidates",
            "applicant",
            "applicants",
            "person",
            "holder",
            "postholder",
            "jobholder",
            "incumbent",
            "hire",
            "appointee",
            "engagement",
            "internship",
            "placement",
            "schedule",
            "pattern",
            "deadline",
            "date",
            "start",
            "day",
            "days",
            "duty",
            "duties",
            "station",
            "working",
            "successful",
            "probation",
            "probationary",
            "opportunity",
            "assignment",
            "traineeship",
            "apprenticeship",
            "remuneration",
            "compensation",
            "package",
            "setting",
            "arrangement",
            "travel",
            "overtime",
            "evenings",
            "weekends",
            "nights",
            "month",
            "months",
            "year",
            "years",
            "someone",
            "somebody",
            "individual",
            "employee",
            "colleague",
            "recruit",
            "starter",
            "requirement",
            "requirements",
            "qualification",
            "qualifications",
            "degree",
            "licence",
            "license",
            "car",
            "experience",
            "closing",
            "tasks",
            "responsibilities",
            "vacancies",
            "professional",
            "right",
            "ideal",
            "engagements",
            "time",
            "minimum",
            "applications",
            "application",
            "desk",
            "office",
            "commute",
            "benefits",
            "conditions",
            "terms",
            "saturdays",
            "sundays",
            "saturday",
            "sunday",
            "sponsorship",
            "visa",
            "language",
            "income",
            "earnings",
            "hourly",
            "annual",
            "monthly",
            "attendance",
            "presence",
            "service",
            "this");

    private OtherSubject() {}

    /** True where what stands before the words in their item makes them a statement about somebody or something else. */
    public static boolean governs(Posting posting, Span words) {
        Span item = posting.itemAt(words.start());
        String text = posting.text();
        int from = Math.min(item.start(), words.start());
        String said = text.substring(from, words.start());
        boolean label = LABEL.matcher(words.in(text)).find();
        if (words.end() < item.end()
                && OTHERS_HAVE.matcher(text.substring(words.end(), item.end())).find()) {
            return true;
        }
        String before = lastSentence(said).toLowerCase(Locale.ROOT);
        if (before.isBlank()) {
            return false;
        }
        if (POSSESSIVE.matcher(before).find() && !isOfThePost(posting, before.strip())) {
            return true;
        }
        if (label || OF_WHAT.matcher(words.in(text)).find()) {
            if (label || LABEL_BEFORE.matcher(before).find()) {
                return isOtherLabel(before);
            }
        }
        String whole = before
                + text.substring(words.start(), Math.min(item.end(), words.end()))
                        .toLowerCase(Locale.ROOT);
        Matcher people = PEOPLE.matcher(whole);
        if (people.find() && people.start("name") < before.length() && !isOfThePost(posting, people.group("name"))) {
            return true;
        }
        return isAnothersSentence(posting, before, whole);
    }

    /** The subject nearest before the words, that is not the object of a preposition or verb. */
    private static boolean isAnothersSentence(Posting posting, String before, String whole) {
        Matcher subject = SUBJECT.matcher(whole);
        boolean another = false;
        while (subject.find() && subject.start() < before.length()) {
            String who = subject.group("who");
            if (who != null) {
                another = !who.equals("you") && !who.equals("we");
            } else if (!GOVERNED.matcher(whole.substring(0, subject.start())).find()) {
                boolean isPartOfIt = subject.end("name") > before.length();
                another = !isPartOfIt && !isOfThePost(posting, subject.group("name"));
                if (another && RELATIVE.matcher(whole.substring(subject.end())).find()) {
                    return true;
                }
            }
        }
        return another;
    }

    private static boolean isOtherLabel(String before) {
        Matcher label = LABEL_BEFORE.matcher(before);
        return label.find() && !OWN_LABEL.matcher(label.group("name")).matches();
    }

    /** True for the words of the post itself, or of what it is called. */
    private static boolean isOfThePost(Posting posting, String name) {
        String[] words = BETWEEN_NAMES.split(name, 0);
        if (words.length == 0) {
            return false;
        }
        for (int i = 0; i < words.length - 1; i++) {
            if (POSSESSIVE_END.matcher(words[i]).find()
                    && !KIND_OF_THING.matcher(words[i]).matches()
                    && !POST.contains(POSSESSIVE_END.matcher(words[i]).replaceAll(""))) {
                return false;
            }
        }
        String head = POSSESSIVE_END.matcher(words[words.length - 1]).replaceAll("");
        if (POST.contains(head)) {
            return true;
        }
        String title = title(posting);
        return head.length() > 3
                && (title.equals(head) || (head.endsWith("s") && title.equals(head.substring(0, head.length() - 1))));
    }

    /** What the post is called, in one word: "assistant" of "Executive Assistant, Leeds". */
    private static String title(Posting posting) {
        for (Line line : posting.lines()) {
            String words = line.span().in(posting.text()).strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty()) {
                String[] name = BETWEEN_LETTERS.split(BEHIND_TITLE.split(words, 2)[0], 0);
                for (int i = name.length - 1; i >= 0; i--) {
                    if (name[i].length() > 3) {
                        return name[i];
                    }
                }
                return "";
            }
        }
        return "";
    }

    private static String lastSentence(String before) {
        Matcher end = NEW_SENTENCE.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return before.substring(from);
    }
}
