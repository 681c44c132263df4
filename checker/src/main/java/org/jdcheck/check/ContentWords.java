package org.jdcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence that carry its meaning, without their endings: by them two wordings of one sentence are alike. */
final class ContentWords {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the and or of to in on at by for from with within as is are be been will would shall can may must should"
                            + " has have had this that these those it its they their them we our us you your ll re ve s please also all"
                            + " any both into through upon not only but such other who get gets receive receives offer offers"
                            + " provide provides give gives need needs")
                    .split(" ", -1));

    private ContentWords() {}

    static Set<String> of(String sentence) {
        return new LinkedHashSet<>(inOrder(sentence));
    }

    /** Every one, as often as it stands. */
    static List<String> inOrder(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+", -1)) {
            if (!word.isEmpty() && !FUNCTION_WORDS.contains(word)) {
                words.add(withoutEnding(word).replace('z', 's'));
            }
        }
        return words;
    }

    private static String withoutEnding(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return withoutDoubling(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** "logg" of "logging" is "log" */
    private static String withoutDoubling(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0
                ? stem.substring(0, last)
                : stem;
    }
}
