package org.jdcheck.facts;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdcheck.phrase.PatternSet;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jspecify.annotations.Nullable;

/** Reads years and months of experience; the employer's age, ages, contract terms and the like are left out. */
final class YearsReader {
    private static final String NUMBER =
            "\\d{1,2}(?:[.,]5)?|an?|one and a half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[ -]five)?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?:\\b|[a-z])(?P<low>" + NUMBER
                    + ")(?:\\s?\\(\\d{1,2}\\))?(?:\\s*(?P<plus1>\\+))?(?:\\s*(?:-|–|—|to|or|and)\\s*(?P<high>" + NUMBER
                    + ")(?:\\s?\\(\\d{1,2}\\))?)?[\\s-]*(?P<plus>\\+|plus|or more)?[\\s-]*(?P<unit>years?|yrs?\\.?|months?|decades?)['’]?(?:\\s(?P<plus2>plus|or more)\\b)?");

    /** All that may stand before the figure in its clause where years are demanded that are not called experience. */
    private static final Pattern BEFORE_WORK = Pattern.compile(
            "(?i)^(?:(?:and|but|also|plus|requirements?|required|essential|experience|you|you[’']ll|you[’']ve|will|would|should|must|have|had|has|hold|bring|brings|need|needs|needed|requires?|with|a|an|the|of|at|least|minimum|min\\.?|ideally|we|are|looking|ask|asks|asking|expect|want|seek|insist|calls?|for|someone|somebody|people|candidates?|applicants?|who|whom|can|show|offer|demonstrate|already|completed|spent|done|worked|over|more|than|not|less|no|fewer|around|about|some|solid|full|good|applies|it|takes|successful|ideal|person|holder|post|role|job|position|this|on|your|belt|under|their|them|or|only|considered|is|be|to|usually|typically|first|right|client|wants?|wishes|between|having|previous|prior|overall|total|e\\.g\\.?|our)[\\s:,–-]*)*$");

    private static final Pattern OUR_DEMAND =
            Pattern.compile("(?i)\\b(?:needs?|ask|asks|asking|expects?|wants?|seeks?|insist|looking|requires?)\\b");
    private static final Pattern ENDS_IN_FOR = Pattern.compile("(?i)\\b(?:for|is|to|be)[\\s:]*$");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?i)\\b(?:looking|asks?|asking|calls?|who) (?:for|is)[\\s:]*$");

    /** What may stand behind it: in, of, as, with, on, at or doing something that is work. */
    private static final Pattern WORK_BEHIND = Pattern.compile(
            "(?i)^[’'s+)\\s]*(?:minimum |or more |plus |worth |solid |full |professional |post[- ]qualif\\w+ |hands[- ]on |similar |relevant |recent |proven )*(?:in|of|as|with|on|at|within|behind|under|pqe|post[- ]qualif\\w+|p\\.q\\.e|track|[a-z]{3,14}ing|work|practice|tenure|using|experience|exp|hands[- ]on|commercial)\\b\\s*(?:the |a |an |our |your )?(?P<what>[\\p{L}-]*)");

    private static final Pattern NO_WORK = Pattern.compile(
            "(?i)^(?:apprenticeship|evening|part|night|age|ages|growth|success|history|heritage|training|study|studies|education|college|university|school|schooling|secondary|high|leave|warranty|funding|support|maternity|paternity|parental|contract|free|row|business|operation|existence|duration|length|total|prison|uk|united|us|usa|ireland|country|canada|australia|post|employment|service|services|residence|residency|date|start|starting|joining|hire|end|time|marriage|life|data|records|stock|arrears|driving|full|advance|making|trading|investment|innovation|excellence)$");
    private static final Pattern NO_DOING = Pattern.compile(
            "(?i)^[’'s\\s]*(?:following|during|starting|ending|including|depending|running[.,;]|training|beginning|trading|according|being|remaining|pending|renewing|driving licen|apprenticeship|growing)");

    private static final int YEARS_OF_A_DECADE = 10;

    /** "You have worked in underwriting for", "Have you pulled shots for": what was done for so long. */
    private static final Pattern DONE_FOR = Pattern.compile(
            "(?i)\\b(?:you|you[’']ve|candidates?|applicants?|someone|somebody|who|must|person)\\b[^.;]{0,50}\\b(?:[a-z]+(?:ed|un|en|ne|ght|de|ld|id)|been [a-z]+)\\b[^.;]{0,50}\\bfor (?:at least |more than |over |a minimum of |some |about |around |no less than )?$");

    private static final Pattern LICENCE =
            Pattern.compile("(?i)\\b(?:licen[cs]e|passport|visa|residen\\w+|lived|married)\\b");
    private static final Pattern WE_EXPECT = Pattern.compile("(?i)\\bwe (?:expect|need|want|ask|require)\\b");
    private static final Pattern WE_OR_IT = Pattern.compile("(?i)\\b(?:we|it)\\b");
    private static final Pattern EMPLOYER = Pattern.compile("(?i)\\b(?:we|our|us|the firm|the company|they|he|she)\\b");
    private static final Pattern HAVE = Pattern.compile("(?i)\\b(?:have|has|having|you[’']ve|been)\\b");
    private static final Pattern AFTERWARDS = Pattern.compile(
            "(?i)\\b(?:after|once|when|if|until|before|by the time|will|we|our|us|never|not)\\b|n[’']t\\b");
    private static final Pattern WHO_HAS_THEM = Pattern.compile(
            "(?i)^(?:.*\\b(?:need|want|seek|seeking|looking for|recruiting|hiring|require|searching for|after)\\b.{0,60}\\b(?:with|who has|having)|.*\\byou are an? [a-z ]{3,30} (?:of|with))[\\s:]*(?:at least |over |more than |a minimum of |some |around )*$");
    private static final Pattern BEHIND_THEM = Pattern.compile(
            "(?i)^[^.;]{0,60}\\b(?:behind (?:you|them)|under (?:your|their) belt|to (?:your|their) name)\\b|^[’'s]*\\s*(?:standing\\b|since (?:qualif|graduat|registr|you qualif)|(?:of )?(?:\\w+ )?(?:experience|exp|pqe)\\b)");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:required|requirements?|must|essential|needed|minimum|must have|experience)\\s*:?\\s*$");
    private static final Pattern EXPERIENCE_LABEL =
            Pattern.compile("(?i)^\\W*(?:[\\w-]+ )?experience\\s*:\\s*(?:at least |minimum |min\\.? |over )?$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)^[’']s?\\s+(?P<what>[\\p{L}-]+)");

    private YearsReader() {}

    static List<Years> read(Reading reading) {
        List<Years> years = new ArrayList<>();
        new PatternSet(reading.vocabulary().of(Concept.TIME_SPAN), List.of(FIGURE))
                .find(reading.posting(), reading.hits(), found -> {
                    Years read = years(reading, found.at(), found.groups());
                    if (read != null) {
                        years.add(read);
                    }
                });
        return withLevels(reading, years);
    }

    private static @Nullable Years years(Reading reading, Span at, Matcher groups) {
        Span item = reading.posting().itemAt(at.start());
        Section.Kind section = reading.posting().sectionAt(at.start()).kind();
        boolean listed = section == Section.Kind.REQUIREMENTS || section == Section.Kind.PREFERRED;
        if (groups.start("low") > at.start()) {
            if (!Character.isDigit(groups.group("low").charAt(0))) {
                return null;
            }
            at = new Span(at.start() + 1, at.end());
        }
        boolean called = reading.has(Concept.EXPERIENCE, item)
                && !isOurs(reading, at, item)
                && (listed
                        || reading.has(Concept.REQUIREMENT_ANNOUNCED, item)
                        || isBehindLabel(reading.posting().text(), at, item)
                        || reading.has(Concept.PREFERENCE, item));
        boolean elsewhere = switch (section) {
            case ABOUT, PAY, APPLY, EQUAL_OPPORTUNITY, BENEFITS, CAREER_PATH -> true;
            default -> false;
        };
        boolean asksForExperience = !elsewhere && (called || ofWork(reading, at, item));
        if (!asksForExperience || reading.has(Concept.OTHER_SPAN_OF_TIME, Reading.around(at, 40, 25, item))) {
            return null;
        }
        boolean article = groups.group("low").toLowerCase(Locale.ROOT).startsWith("a");
        if (article && !groups.group("unit").toLowerCase(Locale.ROOT).startsWith("d")) {
            return null;
        }
        String before = reading.posting().text().substring(item.start(), at.start());
        if (OtherSubject.governs(reading.posting(), at)
                && !OUR_DEMAND
                        .matcher(before.substring(before.lastIndexOf(';') + 1))
                        .find()) {
            return null;
        }
        boolean months = groups.group("unit").toLowerCase(Locale.ROOT).startsWith("m");
        int low = months(article ? "1" : groups.group("low"), months);
        if (groups.group("unit").toLowerCase(Locale.ROOT).startsWith("d")) {
            low *= YEARS_OF_A_DECADE;
        }
        boolean open = groups.group("plus") != null || groups.group("plus1") != null || groups.group("plus2") != null;
        Integer high = groups.group("high") != null ? (Integer) months(groups.group("high"), months) : null;
        if (low == 0 || low > 40 * 12) {
            return null;
        }
        return new Years(
                at,
                low,
                high != null ? high : open ? null : (Integer) low,
                about(reading, at, item),
                Set.of(),
                !reading.isPreferred(item));
    }

    /** "Experience: 8 years" */
    private static boolean isBehindLabel(String text, Span at, Span item) {
        return item.start() < at.start()
                && EXPERIENCE_LABEL
                        .matcher(text.substring(item.start(), at.start()))
                        .find();
    }

    /** "Minimum of five years in corporate finance": years of work that are asked for and not called experience. */
    private static boolean ofWork(Reading reading, Span at, Span item) {
        if (at.end() > item.end()) {
            return false;
        }
        String text = reading.posting().text();
        Span clause = clause(text, at, item);
        String before = text.substring(clause.start(), at.start()).strip();
        String behind = text.substring(at.end(), item.end());
        if (isWhatTheyHave(text.substring(item.start(), at.start()), before, behind)) {
            return reading.posting().sectionAt(at.start()).kind() != Section.Kind.EMPLOYMENT;
        }
        Matcher work = WORK_BEHIND.matcher(behind);
        boolean ours = WE_OR_IT.matcher(before).find();
        return BEFORE_WORK.matcher(before).find()
                && (!ENDS_IN_FOR.matcher(before).find()
                        || ASKED_FOR.matcher(before).find())
                && (!ours || OUR_DEMAND.matcher(before).find())
                && work.find()
                && !NO_WORK.matcher(work.group("what")).find()
                && !NO_DOING.matcher(behind).find()
                && reading.posting().sectionAt(at.start()).kind() != Section.Kind.EMPLOYMENT;
    }

    /** Years of which the sentence says that the person has them: behind them, since qualifying, worked for so long. */
    private static boolean isWhatTheyHave(String said, String before, String behind) {
        boolean ours =
                AFTERWARDS.matcher(WE_EXPECT.matcher(said).replaceAll("")).find();
        if (DONE_FOR.matcher(said).find()) {
            return HAVE.matcher(said).find() && !ours && !LICENCE.matcher(said).find();
        }
        boolean asked = BEFORE_WORK.matcher(before).find()
                && !ENDS_IN_FOR.matcher(before).find();
        if (BEHIND_THEM.matcher(behind).find()) {
            return (asked || WHO_HAS_THEM.matcher(said).find())
                    && (!ours || OUR_DEMAND.matcher(said).find());
        }
        Matcher what = POSSESSIVE.matcher(behind);
        return ((LABEL.matcher(said).find() && asked)
                        || WHO_HAS_THEM.matcher(said).find())
                && (WORK_BEHIND.matcher(behind).find()
                        || (what.find() && !NO_WORK.matcher(what.group("what")).find()));
    }

    /** "…; we keep records for five years": of the employer, in a clause of its own. */
    private static boolean isOurs(Reading reading, Span at, Span item) {
        if (at.end() > item.end()) {
            return false;
        }
        String text = reading.posting().text();
        Span clause = clause(text, at, item);
        String before = text.substring(clause.start(), at.start());
        return clause.start() > item.start()
                && text.charAt(clause.start() - 1) == ';'
                && !reading.has(Concept.EXPERIENCE, clause)
                && EMPLOYER.matcher(before).find()
                && !OUR_DEMAND.matcher(before).find();
    }

    /** The part of the item between semicolons, colons, brackets and bullets set in line. */
    private static Span clause(String text, Span at, Span item) {
        int start = at.start();
        while (start > item.start() && ";:|(+•*,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at.end();
        while (end < item.end() && ";|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static int months(String number, boolean months) {
        double value = NumberWord.value(number);
        return (int) Math.round(months ? value : value * 12);
    }

    /** What the figure is about: the words behind it, up to the next mark and at most 90 characters. */
    private static @Nullable Span about(Reading reading, Span at, Span item) {
        String text = reading.posting().text();
        int end = at.end();
        while (end < item.end() && end - at.end() < 90 && ";.,(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Span words = new Span(at.end(), end).trimmed(text);
        return words.start() == words.end() ? null : words;
    }

    /** The levels named between this figure and the next one, or the end of the item. */
    private static List<Years> withLevels(Reading reading, List<Years> years) {
        List<Years> levelled = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Years figure = years.get(i);
            Span item = reading.posting().itemAt(figure.at().start());
            int end = item.end();
            if (i + 1 < years.size()) {
                end = Math.max(
                        figure.at().end(), Math.min(end, years.get(i + 1).at().start()));
            }
            Set<Level> levels =
                    TitleReader.levelsIn(reading, new Span(figure.at().end(), end));
            levelled.add(new Years(
                    figure.at(), figure.minMonths(), figure.maxMonths(), figure.about(), levels, figure.demanded()));
        }
        return levelled;
    }
}
