package org.jdcheck.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a rule, or one for each case that its matcher tells apart.
 *
 * @param byCase the sentences; the one under the empty name serves every other case
 */
public record Sentences(Map<String, String> byCase) {
    public static final Sentences NONE = new Sentences(Map.of());

    public Sentences {
        byCase = Map.copyOf(byCase);
    }

    /** The sentence for the match with its {places} filled in, or null where the rule has none. */
    public @Nullable String filled(Match match, String quote) {
        String sentence = byCase.get(match.details().getOrDefault(Match.CASE, ""));
        if (sentence == null) {
            sentence = byCase.get("");
        }
        if (sentence == null) {
            return null;
        }
        String filled = sentence;
        for (Map.Entry<String, String> detail : match.details().entrySet()) {
            filled = filled.replace("{" + detail.getKey() + "}", shortened(detail.getValue()));
        }
        return filled.replace("{quote}", shortened(quote));
    }

    /** Long words are cut in the middle, so that a sentence stays one that can be read. */
    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= 90 ? line : line.substring(0, 50) + " … " + line.substring(line.length() - 30);
    }
}
