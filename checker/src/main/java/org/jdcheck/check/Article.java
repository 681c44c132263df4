package org.jdcheck.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Replacement;
import org.jspecify.annotations.Nullable;

/** The "a" or "an" before a phrase, which has to fit what comes in the phrase's place. */
final class Article {
    private static final Pattern BEFORE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}'\u2019.&/-])(an?)([ \u00a0]+)$");
    private static final Pattern VOWEL = Pattern.compile("[aei].*|o(?!n).*|hour.*|heir.*|honest.*|honou?r.*");
    private static final Pattern DOUBTFUL = Pattern.compile("u.*|eu.*|ew.*|on.*|[^\\p{L}].*");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2}.*");
    private static final int LONGEST = 8;

    private Article() {}

    /** The replacement, with the article before it mended where it would no longer fit; null where its sound is in doubt. */
    static @Nullable Replacement joined(String text, Span item, Replacement replacement) {
        String before = text.substring(Math.max(item.start(), replacement.start() - LONGEST), replacement.start());
        Matcher article = BEFORE.matcher(before);
        if (!article.find()) {
            return replacement;
        }
        boolean allCapitals = Rewording.isAllCapitals(replacement.text());
        String first = replacement.text().toLowerCase(Locale.ROOT);
        if (DOUBTFUL.matcher(first).matches()
                || (!allCapitals && ABBREVIATION.matcher(replacement.text()).matches())) {
            return null;
        }
        String fitting = VOWEL.matcher(first).matches() ? "an" : "a";
        String said = article.group(1);
        if (said.equalsIgnoreCase(fitting)) {
            return replacement;
        }
        int start = replacement.start() - article.group().length();
        boolean capital = Character.isUpperCase(said.charAt(0));
        if (capital && !allCapitals && start > item.start()) {
            return null; // "Grade A ninja": a letter of its own
        }
        String cased = !capital ? fitting : allCapitals ? fitting.toUpperCase(Locale.ROOT) : "A" + fitting.substring(1);
        return new Replacement(start, replacement.end(), cased + article.group(2) + replacement.text());
    }
}
