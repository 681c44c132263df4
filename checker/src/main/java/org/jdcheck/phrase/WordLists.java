package org.jdcheck.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdcheck.phrase.PhraseTemplate.Part;
import org.jspecify.annotations.Nullable;

/** The lists that templates name in braces; what a list stands for is read once, however many templates name it. */
final class WordLists {
    private final Map<String, List<String>> words;
    private final Map<String, Part.Choice> choices = new HashMap<>();

    WordLists(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
    }

    /** The words of the list; null where there is no such list. */
    @Nullable
    List<String> words(String name) {
        return words.get(name);
    }

    /**
     * One of the words of a list that is there.
     *
     * @param parser makes the parts of one of its words
     */
    Part.Choice choice(String name, Function<String, List<Part>> parser) {
        Part.Choice known = choices.get(name);
        if (known == null) {
            known = new Part.Choice(
                    words.getOrDefault(name, List.of()).stream().map(parser).toList());
            choices.put(name, known);
        }
        return known;
    }
}
