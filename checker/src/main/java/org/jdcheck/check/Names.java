package org.jdcheck.check;

import java.util.regex.Pattern;
import org.jdcheck.posting.Span;

/** Whether words are part of a name: of a programme, a work, a product, a dish, an event, a team. */
final class Names {
    private static final String OPENING = "\"'“‘«„‚";
    private static final String CLOSING = "\"'”’»“‘";
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_BEFORE = 60;

    /** What has a title of its own; "place", "spirit" or "culture" do not. */
    private static final String WORK =
            "(?:exhibition|musical|play|show|film|movie|book|novel|song|single|album|series|episode|podcast|blog|magazine|campaign|award|prize|title|trophy|competition|contest|festival|game|app|software|module|opera|ballet|documentary|drama|comedy|poem|painting|sculpture|portrait|dish|cocktail|beer|burger|pizza|sandwich|dessert|band|choir)s?";

    private static final String GROUP =
            "(?:event|night|tour|class|course|workshop|program|programme|club|team|squad|group|orchestra|line|range|brand|project|shop|store|pub|bar|restaurant|salon|ship|boat|horse|charity|company|agency|channel|system|product|tool|study|report|article|coach|dancers?|players?|lessons?)s?";

    private static final Pattern TITLE_FOLLOWS = Pattern.compile(
            "(?i)(?:\\b(?:" + WORK + "|" + GROUP
                    + "|called|named|titled|entitled|dubbed|known as|wins?|won|presents?|performs?|performing|staging|sings?|(?:play|plays|lead|role|part|starring|star) in|(?:tickets|rehearsals?) for|(?:screening|performance|production) of)[,:]?) $");
    private static final Pattern WORK_FOLLOWS =
            Pattern.compile("(?:^|\\W)(?:" + WORK + "(?:[,:]| called| named)|[Ss]ignature) $");
    private static final Pattern TITLE_BEFORE = Pattern.compile("(?is)^ (?:\\w+ ){0,2}(?:" + WORK
            + "|(?:class|course|workshop|camp|tour|event|night|lesson|orchestra|ship|boat|horse|dancer)(?:e?s)?)\\b.*");

    private static final String PRODUCT =
            "(?:programs?|programmes?|software|systems?|apps?|modules?|tools?|platforms?|suite|package|products?|plugin|dashboard)";
    private static final Pattern PRODUCT_FOLLOWS =
            Pattern.compile("(?:^|\\W)(?:" + PRODUCT + "|called|named|known as|by the name of) [*_]{0,2}$");
    private static final Pattern PRODUCT_BEFORE = Pattern.compile(
            "(?s)^ [A-Z]\\w+(?: \\d+)?[*_]{0,2},? (?:(?:the|our|an?) )?(?:[\\w-]+ ){0,2}" + PRODUCT + "\\b.*");
    private static final Pattern ANOTHER = Pattern.compile("(?s)^ (?:of (?:the )?)?[A-Z].*");

    /** What is sought or praised in quotation marks is meant: 'we want a "Rock Star"', 'our motto: "No Excuses"'. */
    private static final Pattern MEANT = Pattern.compile(
            "(?i)\\b(?:an?|be|are|is|am|as|for|seeks?|seeking|wants?|wanted|needs?|hiring|next|real|true|of|ultimate|perfect|motto|mantra|slogan|believe|philosophy|attitude|mindset|mentality|values?|rule|is simple|way)[,:]? $");

    private static final Pattern MEANT_BEFORE = Pattern.compile(
            "(?is)^,? (?:attitude|mindset|mentality|culture|spirit|approach|environment|people|person|types?|kind|personality|vibe|philosophy|motto|is our|are our|is how|is the way)\\b.*");

    /** 'Drafts that ask for a "ninja"' speak of the word and seek nobody. */
    private static final Pattern MENTIONS = Pattern.compile(
            "(?i)\\b(?:words?|phrases?|terms?|drafts|adverts|ads|postings|descriptions|jargon|clich[eé]s?)\\b[^.!?]{0,80}$");

    private static final Pattern SMALL_WORD =
            Pattern.compile("(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|de|la|le|du|des|&)");

    private static final Pattern NAME_BEHIND = Pattern.compile(" (?:of the |of )?[A-Z][a-z]");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\S +[A-Z][a-z]+ \\z");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-]+");

    private Names() {}

    /** True where the words stand in the title of a work, an event, a product, a team, in quotation marks or beside what it is. */
    static boolean isInTitle(String text, Span item, Span at) {
        int from = Math.max(item.start(), at.start() - LONGEST_TITLE);
        for (int open = at.start() - 1; open >= from; open--) {
            char mark = text.charAt(open);
            if (OPENING.indexOf(mark) >= 0
                    && isWordStart(text, open)
                    && (open == 0 || !isInWord(text.charAt(open - 1)))) {
                int close = closing(text, item, at);
                return close >= 0 && isTitle(text, item, at, new Span(open + 1, close));
            }
        }
        return isBesideWork(text, item, at) || isProduct(text, item, at);
    }

    /** True for words in quotation marks of which the sentence says that they are words. */
    static boolean isMentioned(String text, Span item, Span at) {
        return at.start() > item.start()
                && at.end() < text.length()
                && OPENING.indexOf(text.charAt(at.start() - 1)) >= 0
                && (CLOSING.indexOf(text.charAt(at.end())) >= 0 || text.startsWith(",\"", at.end()))
                && MENTIONS.matcher(text.substring(item.start(), at.start() - 1))
                        .find();
    }

    /** "The program Manpower Planner", "Manpower Planner, our software", "a beer called Salesman of Kent". */
    private static boolean isProduct(String text, Span item, Span at) {
        if (!isHeadlined(at.in(text))) {
            return false;
        }
        String behind = text.substring(at.end(), Math.max(at.end(), item.end()));
        return PRODUCT_BEFORE.matcher(behind).matches()
                || (ANOTHER.matcher(behind).matches()
                        && PRODUCT_FOLLOWS
                                .matcher(text.substring(Math.max(item.start(), at.start() - MOST_BEFORE), at.start()))
                                .find());
    }

    private static int closing(String text, Span item, Span at) {
        int to = Math.min(item.end(), at.end() + LONGEST_TITLE);
        for (int close = at.end(); close < to; close++) {
            boolean ends = close + 1 >= text.length() || !isInWord(text.charAt(close + 1));
            if (CLOSING.indexOf(text.charAt(close)) >= 0 && ends) {
                return close;
            }
        }
        return -1;
    }

    private static boolean isTitle(String text, Span item, Span at, Span title) {
        String words = title.in(text);
        String before = text.substring(Math.max(item.start(), title.start() - 1 - MOST_BEFORE), title.start() - 1);
        String behind = text.substring(title.end() + 1, Math.max(title.end() + 1, item.end()));
        if (words.indexOf(' ') < 0 && !at.in(text).equals(words)) {
            return false;
        }
        if (!isHeadlined(words) || MEANT_BEFORE.matcher(behind).matches()) {
            return false;
        }
        boolean named = TITLE_FOLLOWS.matcher(before).find()
                || TITLE_BEFORE.matcher(behind).matches();
        boolean more = words.strip().length() > at.in(text).length();
        return named || (more && !MEANT.matcher(before).find());
    }

    /** "Our musical, Whatever It Takes": no quotation marks, but what it is. */
    private static boolean isBesideWork(String text, Span item, Span at) {
        return at.in(text).indexOf(' ') > 0
                && isHeadlined(at.in(text))
                && WORK_FOLLOWS
                        .matcher(text.substring(Math.max(item.start(), at.start() - MOST_BEFORE), at.start()))
                        .find();
    }

    /**
     * "the Recent Graduates Program": several words, each with a capital, beside another such word, inside a sentence that
     * goes on in small letters.
     */
    static boolean isName(String text, Span item, Span at) {
        if (at.start() == item.start() || at.in(text).indexOf(' ') < 0 || !isCapitalised(at.in(text))) {
            return false;
        }
        String before = text.substring(item.start(), at.start());
        String behind = text.substring(at.end(), Math.max(at.end(), item.end()));
        boolean beside = NAME_BEHIND.matcher(behind).lookingAt()
                || NAME_BEFORE.matcher(before).find();
        return beside && isMostlySmall(before + behind);
    }

    /** True where every word but "of", "the" and their kin has a capital, and the first one too. */
    private static boolean isHeadlined(String words) {
        boolean first = true;
        boolean small = false;
        for (String word : BETWEEN_WORDS.split(words.strip(), 0)) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (!Character.isUpperCase(word.charAt(0))
                    && (first || !SMALL_WORD.matcher(word).matches())) {
                return false;
            }
            small |= word.chars().anyMatch(Character::isLowerCase);
            first = false;
        }
        return small && !first;
    }

    private static boolean isCapitalised(String words) {
        boolean wordStart = true;
        boolean small = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (wordStart && Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            small |= Character.isLowerCase(c);
            wordStart = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return small;
    }

    /** True where more words begin with a small letter than with a capital: no headline. */
    static boolean isMostlySmall(String words) {
        int balance = 0;
        boolean wordStart = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (wordStart && Character.isLetter(c)) {
                balance += Character.isUpperCase(c) ? -1 : 1;
            }
            wordStart = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return balance > 0;
    }

    private static boolean isWordStart(String text, int mark) {
        return mark + 1 < text.length() && isInWord(text.charAt(mark + 1));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
