package org.jdcheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be written instead of the words of a rule.
 *
 * @param byPhrase phrases, each as it may stand in a text (no template), and what to write instead
 */
public record Rewordings(Map<String, String> byPhrase) {
    public Rewordings {
        Map<String, String> plain = new HashMap<>();
        byPhrase.forEach((phrase, instead) -> plain.put(Rewording.plain(phrase), instead));
        byPhrase = Map.copyOf(plain);
    }

    /** The rewording for words of a text, inflected or not; null where there is none. */
    @Nullable
    Rewording of(String quote) {
        String said = Rewording.plain(quote);
        for (String ending : List.of("", "'s", "s", "es", "ies")) {
            if (said.endsWith(ending)) {
                String phrase = said.substring(0, said.length() - ending.length()) + (ending.equals("ies") ? "y" : "");
                String instead = byPhrase.get(phrase);
                if (instead != null) {
                    return new Rewording(phrase, instead);
                }
            }
        }
        return null;
    }
}
