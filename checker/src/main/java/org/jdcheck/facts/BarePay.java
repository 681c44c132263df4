package org.jdcheck.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hit;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * Tells whether a number without currency is said to be pay, so that nobody can tell what it counts: "Salary: 60-70", "we pay
 * 14.50", "12 to 16 package".
 */
final class BarePay {
    private static final int BEFORE = 50;
    private static final int BEHIND = 60;
    private static final BigDecimal LARGE = BigDecimal.valueOf(7000);
    private static final BigDecimal LEAST_GRADE_FREE = BigDecimal.valueOf(20);

    /** What may stand between a word that offers pay and the number. */
    private static final Pattern GLUE = Pattern.compile(
            "(?i)^[\\s:=|,!(\\['\"~*–—-]*(?:(?:is|are|of|at|on|in|the|an?|range|rate|scale|package|band|bracket|level|between|from|circa|c\\.|ca\\.?|approx\\.?|approximately|around|roughly|about|up to|salary|pay|(?:for|on|of|in) (?:this|the|our) (?:role|position|post|job|opening|seat)|lies|sits|stands|runs|falls|ranges|would be|works out|to|offered|currently|starts|starting|will be|would be|anything|anywhere|somewhere|paid|per|figure|expected|target|max|min|you|well|gross|net|monthly|annual|hourly|yearly|weekly|[a-h])(?![\\p{L}])[\\s:=,–-]*){0,7}[\\s'\"\\[(~*]*$");

    /** A large number is no share, date or number of a thing. */
    private static final Pattern NO_RATIO = Pattern.compile("(?![/:%]|-\\d)");

    /** Small numbers are pay only where nothing stands behind them that they may count. */
    private static final Pattern NOTHING_COUNTED = Pattern.compile(
            "(?i)[\\s'\"\\]]*(?:$|[\\r\\n]|[,;.)(|](?!\\d)|\\*|(?:'\\s?,?\\s?)?'?\\d(?=')|\\+(?!\\d)|[–—-]\\s+\\p{L}|(?:depending|dependent|reviewed|rising|according|subject|inc|incl|including|inclusive|for (?:the right|an? \\p{L}+)|take[ -]?home|in[ -]hand|pro rata|doe|ote|negotiable|based|commensurate|gross|net|plus|before|after|to start|on experience|by experience|with (?:experience|bonus|commission|benefits|super)|as per|linked|all[ -]in|package|basic|base|fixed|variable|here|and (?:benefits|bonus|perks|pension|super|commission|equity|tips|a \\p{L}+|\\d+ (?:days|weeks))|or more|paid|ctc|salary|depends)(?![\\p{L}]))");

    /** Badly pasted texts go on without a full stop: "Wage range 17.00-19.50 Call Dave". */
    private static final Pattern NEW_SENTENCE = Pattern.compile("\\s+\\p{Lu}\\p{Ll}*\\s\\p{L}");

    private static final Pattern NAMED_BEHIND = Pattern.compile(
            "(?i)\\s?(?:package|ctc|salary|basic|take[ -]?home|in[ -]hand)(?=\\s*(?:$|[\\r\\n.,;:()]))");

    /** The unit is told further on, or was told in the label: "60-70 (thousand euro)", "Salary in EUR k: 60-70". */
    private static final Pattern TELLS = Pattern.compile(
            "(?i)(?<!\\p{L})(?:eur|euros?|usd|dollars?|gbp|pounds|sterling|kes|kshs?|shillings?|rupees|inr|lakhs?|lacs|lpa|chf|francs|sgd|aud|cad|nzd|thousands?|per (?:hour|annum|year|month|week|day|shift)|an hour|(?<!reviewed )a (?:year|month|week|day)|figures in|amounts in|p\\.?\\s?a\\b|[$£€₹](?!\\s?\\d))");

    private static final Pattern OF_A_SCALE =
            Pattern.compile("(?i)(?:scale|band|grade|level|points?|spine|group|step|range|column)s?\\s*$");

    private BarePay() {}

    static boolean is(Reading reading, Figure figure) {
        if (figure.currency() != null || figure.period() != null || figure.large()) {
            return false;
        }
        String text = reading.posting().text();
        Span line = reading.posting().lineAt(figure.at().start()).span();
        Span at = figure.amounts();
        String before = text.substring(Math.max(line.start(), at.start() - BEFORE), at.start());
        String behind = text.substring(
                figure.at().end(),
                Math.max(figure.at().end(), Math.min(line.end(), figure.at().end() + BEHIND)));
        boolean isLarge = figure.scaled() || figure.low().compareTo(LARGE) >= 0;
        if (TELLS.matcher(lastSentence(before)).find()
                || TELLS.matcher(sentence(behind)).find()) {
            return false;
        }
        if (figure.high().compareTo(LEAST_GRADE_FREE) < 0
                && OF_A_SCALE.matcher(before).find()) {
            return false;
        }
        if (figure.range() && NAMED_BEHIND.matcher(behind).lookingAt()) {
            return true;
        }
        if (figure.range() && NEW_SENTENCE.matcher(behind).lookingAt() && PayLabels.hasLabel(reading, at)) {
            return true;
        }
        if (PayLabels.hasLabel(reading, at)) {
            return (isLarge ? NO_RATIO : NOTHING_COUNTED).matcher(behind).lookingAt();
        }
        return isOffered(reading, at, line) && NOTHING_COUNTED.matcher(behind).lookingAt();
    }

    private static String lastSentence(String before) {
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1);
    }

    private static String sentence(String behind) {
        int end = behind.indexOf(". ");
        return end < 0 ? behind : behind.substring(0, end);
    }

    /** A word that offers pay stands right before the figure: "we pay", "budget for this position is". */
    private static boolean isOffered(Reading reading, Span at, Span line) {
        Span before = new Span(Math.max(line.start(), at.start() - BEFORE), at.start());
        List<Hit> words = reading.within(Concept.PAY_OFFER, before);
        return !words.isEmpty()
                && !isAboutTheWork(reading, at)
                && !isBudgetOfSomething(reading, words.getLast().at(), line)
                && GLUE.matcher(reading.posting()
                                .text()
                                .substring(words.getLast().at().end(), at.start()))
                        .find();
    }

    /** "Event budget: 10-12"; a line that begins with "Budget" speaks of the post's. */
    private static boolean isBudgetOfSomething(Reading reading, Span word, Span line) {
        String text = reading.posting().text();
        return word.in(text).equalsIgnoreCase("budget")
                && text.substring(line.start(), word.start()).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isAboutTheWork(Reading reading, Span at) {
        Section.Kind kind = reading.posting().sectionAt(at.start()).kind();
        return kind == Section.Kind.DUTIES || kind == Section.Kind.ABOUT;
    }
}
