package org.jdcheck.house;

import java.util.List;

/**
 * Which profile a report was made with.
 *
 * @param file where it lies, as a person would name it
 * @param digest 16 hexadecimal digits that change with every character of it
 * @param rulesOff ids of the rules that it switches off: what they would have found, nobody looked for
 */
public record ProfileId(String file, String digest, List<String> rulesOff) {
    public ProfileId {
        rulesOff = List.copyOf(rulesOff);
    }
}
