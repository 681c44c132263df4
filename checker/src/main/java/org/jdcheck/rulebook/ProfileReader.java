package org.jdcheck.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdcheck.house.House;
import org.jdcheck.house.ProfileId;
import org.jdcheck.house.Waiver;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.rule.Confidence;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads a profile, jdcheck.yaml. Whatever is wrong in it is told with its line; nothing is guessed or passed over. */
public final class ProfileReader {
    private final RuleBook ruleBook;
    private final Yaml yaml;
    private final RuleSource source;

    private ProfileReader(RuleSource source, RuleBook ruleBook) {
        this.source = source;
        this.ruleBook = ruleBook;
        this.yaml = root(source);
    }

    /**
     * The folders of rules that the profile names, which must be known before it can be read.
     *
     * @throws RuleBookException naming the file, the line and the key that cannot be used
     */
    public static List<String> ruleFolders(RuleSource source) {
        Yaml yaml = root(source);
        return texts(yaml, "rule-folders");
    }

    /**
     * Reads a profile.
     *
     * @param source its text, under the name by which reports call it
     * @param ruleBook the rules that it may speak of, those of its own folders among them
     * @throws RuleBookException naming the file, the line and the key that cannot be used
     */
    public static Profile read(RuleSource source, RuleBook ruleBook) {
        return new ProfileReader(source, ruleBook).profile();
    }

    private static Yaml root(RuleSource source) {
        boolean empty = source.text()
                .lines()
                .map(String::strip)
                .allMatch(line -> line.isEmpty() || line.startsWith("#") || line.equals("---"));
        Yaml yaml = Yaml.of(empty ? new RuleSource(source.name(), "{}") : source);
        return yaml.allow(Profile.KEYS.toArray(String[]::new));
    }

    private Profile profile() {
        texts(yaml, "rule-folders");
        RuleChanges changes = new RuleChangesReader(yaml, ruleBook).read();
        List<String> off =
                changes.speaking().keySet().stream().filter(changes::isOff).toList();
        House house = new House(
                places(),
                words("terms"),
                words("boilerplate"),
                yaml.inners("waivers").stream()
                        .map(waiver -> waiver(waiver, changes))
                        .toList(),
                new ProfileId(source.name(), Digests.of(List.of(source.text())), off));
        return new Profile(house, headcount(), changes);
    }

    private @Nullable Integer headcount() {
        if (!yaml.has("headcount")) {
            return null;
        }
        int headcount = yaml.number("headcount");
        if (headcount < 0) {
            throw yaml.error("headcount", headcount + " is less than nobody");
        }
        return headcount;
    }

    private SortedSet<String> places() {
        List<String> codes = texts(yaml, "places");
        for (int i = 0; i < codes.size(); i++) {
            if (!ruleBook.places().knows(codes.get(i))) {
                throw yaml.error(
                        "places[" + (i + 1) + "]",
                        "there is no place \"" + codes.get(i) + "\"; places are ISO codes such as US-CO or GB");
            }
        }
        return new TreeSet<>(codes);
    }

    private List<String> words(String key) {
        List<String> phrases = texts(yaml, key);
        for (int i = 0; i < phrases.size(); i++) {
            try {
                new PhraseDictionary.Builder().add(List.of(phrases.get(i)));
            } catch (IllegalArgumentException e) {
                throw yaml.error(key + "[" + (i + 1) + "]", String.valueOf(e.getMessage()));
            }
        }
        return phrases;
    }

    private Waiver waiver(Yaml yaml, RuleChanges changes) {
        yaml.allow("rule", "quote", "file", "reason", "by", "until");
        String id = yaml.text("rule");
        RuleCard card = ruleBook.card(id);
        if (card == null) {
            throw yaml.error("rule", RuleChangesReader.noRule(id));
        }
        LocalDate until = yaml.date("until");
        String by = textOrNull(yaml, "by");
        Severity severity = changes.severities().getOrDefault(id, card.severity());
        if (severity == Severity.VIOLATION
                && card.confidence() == Confidence.CERTAIN
                && (by == null || until == null)) {
            throw yaml.error(
                    by == null ? "by" : "until",
                    "is missing; a violation that is certain is waived only with reason, by and until");
        }
        return new Waiver(id, textOrNull(yaml, "quote"), textOrNull(yaml, "file"), yaml.text("reason"), by, until);
    }

    private static @Nullable String textOrNull(Yaml yaml, String key) {
        return yaml.has(key) ? yaml.text(key) : null;
    }

    private static List<String> texts(Yaml yaml, String key) {
        List<String> texts = new ArrayList<>();
        for (String text : yaml.texts(key)) {
            if (text.isBlank()) {
                throw yaml.error(key + "[" + (texts.size() + 1) + "]", "is empty");
            }
            texts.add(text.strip());
        }
        return texts;
    }
}
