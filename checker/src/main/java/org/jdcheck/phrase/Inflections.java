package org.jdcheck.phrase;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms in which the last word of a phrase may stand. */
final class Inflections {
    private Inflections() {}

    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (!Character.isLetter(word.charAt(word.length() - 1)) || word.length() < 3) {
            return forms;
        }
        forms.add(word + "'s");
        if (!word.endsWith("s")) {
            forms.add(word + "s");
        }
        if (word.endsWith("y")) {
            forms.add(word.substring(0, word.length() - 1) + "ies");
        }
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            forms.add(word + "es");
        }
        return forms;
    }
}
