package org.jdcheck.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdcheck.facts.Occupations;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.law.Entry;
import org.jdcheck.law.Places;
import org.jdcheck.occupation.OccupationKnowledge;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Rule;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.score.Scoring;
import org.jspecify.annotations.Nullable;

/** The rules with all they refer to, loaded once. Immutable, safe to share between threads. */
public final class RuleBook {
    /** The version of the rules of this release; it changes with every release that changes a rule. */
    public static final String VERSION = "1.1";

    /** The one file that is no YAML: what was learnt of occupations. */
    public static final String KNOWLEDGE = "role-knowledge.b64";

    private static final Set<String> TONE = Set.of("bias", "inclusion", "clarity");
    private static final List<String> REFERENCES = List.of(
            "places.yaml",
            "occupations.yaml",
            "vocabulary.yaml",
            "word-lists.yaml",
            "towns.yaml",
            "statements.yaml",
            "scoring.yaml",
            KNOWLEDGE);

    private final List<RuleSource> sources;
    private final Map<String, RuleCard> cards;
    private final List<Rule> rules;
    private final PhraseDictionary dictionary;
    private final Vocabulary vocabulary;
    private final Scoring scoring;
    private final String digest;
    private final Map<String, List<MatcherReader.Coverage>> coverage;

    private RuleBook(
            List<RuleSource> sources,
            Map<String, RuleCard> cards,
            List<Rule> rules,
            PhraseDictionary dictionary,
            Vocabulary vocabulary,
            Scoring scoring,
            String digest,
            Map<String, List<MatcherReader.Coverage>> coverage) {
        this.sources = sources;
        this.cards = cards;
        this.rules = List.copyOf(rules);
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
        this.scoring = scoring;
        this.digest = digest;
        this.coverage = coverage;
    }

    /**
     * Reads a rule book.
     *
     * @param sources every file of the folder of rules, in any order
     * @throws RuleBookException naming the file and the key that cannot be used
     */
    public static RuleBook of(List<RuleSource> sources) {
        return of(sources, new TreeMap<>());
    }

    private static RuleBook of(List<RuleSource> sources, SortedMap<String, SortedMap<String, Integer>> thresholds) {
        RuleFiles files = new RuleFiles(sources, REFERENCES);
        PhraseDictionary.Builder dictionary =
                new PhraseDictionary.Builder(ReferenceReader.wordLists(files.yaml("word-lists.yaml")));
        Vocabulary vocabulary = vocabulary(files, dictionary);
        MatcherReader matchers = new MatcherReader(vocabulary, dictionary);
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (RuleSource source : files.rules()) {
            Yaml yaml = files.yaml(source.name()).withNumbers("match", thresholds.get(CardReader.idOf(source)));
            RuleCard card = CardReader.read(source, yaml);
            RuleBookChecks.checkPlaces(source, card, vocabulary.places());
            cards.put(card.id(), card);
            addRules(card, yaml, matchers, rules);
        }
        RuleBookChecks.checkReferences(cards);
        Scoring scoring = ScoringReader.read(files.yaml("scoring.yaml"), cards.keySet());
        RuleBookChecks.checkGroups(scoring, cards);
        return new RuleBook(
                files.sources(),
                cards,
                rules,
                dictionary.build(),
                vocabulary,
                scoring,
                Digests.of(files.sources().stream()
                        .map(source -> source.name() + "\0" + source.text() + "\0")
                        .toList()),
                matchers.coverage());
    }

    private static Vocabulary vocabulary(RuleFiles files, PhraseDictionary.Builder dictionary) {
        Occupations occupations = ReferenceReader.occupations(files.yaml("occupations.yaml"), dictionary);
        OccupationKnowledge knowledge = knowledge(files.text(KNOWLEDGE));
        try {
            return new Vocabulary(
                    ReferenceReader.wordLists(files.yaml("vocabulary.yaml")),
                    occupations,
                    knowledge,
                    ReferenceReader.places(files.yaml("places.yaml")),
                    ReferenceReader.wordLists(files.yaml("towns.yaml")),
                    ReferenceReader.signs(files.yaml("statements.yaml"), dictionary),
                    dictionary);
        } catch (IllegalArgumentException e) {
            throw new RuleBookException("vocabulary.yaml", String.valueOf(e.getMessage()));
        }
    }

    private static OccupationKnowledge knowledge(String text) {
        try {
            return OccupationKnowledge.read(text);
        } catch (IllegalArgumentException e) {
            throw new RuleBookException(KNOWLEDGE, String.valueOf(e.getMessage()));
        }
    }

    private static void addRules(RuleCard card, Yaml yaml, MatcherReader matchers, List<Rule> rules) {
        if (card.entries().isEmpty()) {
            rules.add(new Rule(card, null, matchers.read(card.id(), yaml, Map.of()), isWording(card, yaml)));
            return;
        }
        for (Entry entry : card.entries()) {
            rules.add(new Rule(card, entry, matchers.read(card.id(), yaml, entry.with()), isWording(card, yaml)));
        }
    }

    /** What looks at words and at nothing else: phrases and patterns, and whatever is about tone. */
    private static boolean isWording(RuleCard card, Yaml yaml) {
        Yaml match = yaml.inner("match");
        String topic = card.id().substring(0, card.id().indexOf('/'));
        return match.has("phrases") || match.has("pattern") || TONE.contains(topic);
    }

    /** The same rules as a house has changed them. */
    public RuleBook changed(RuleChanges changes) {
        if (changes.equals(RuleChanges.NONE)) {
            return this;
        }
        RuleBook read = changes.thresholds().isEmpty() ? this : of(sources, changes.thresholds());
        Map<String, RuleCard> changed = new LinkedHashMap<>();
        read.cards.forEach((id, card) -> changed.put(id, changes.of(card)));
        return new RuleBook(
                sources,
                changed,
                read.rules.stream()
                        .filter(rule -> !changes.isOff(rule.card().id()))
                        .map(rule -> rule.of(
                                Objects.requireNonNull(changed.get(rule.card().id()))))
                        .toList(),
                read.dictionary,
                read.vocabulary,
                read.scoring,
                Digests.of(List.of(digest, changes.toString())),
                read.coverage);
    }

    /** The numbers under {@code match} of a rule, by their keys; a house may set them. Empty where there is no such rule. */
    public Map<String, Integer> thresholds(String id) {
        return sources.stream()
                .filter(source -> source.name().equals(id + ".yaml"))
                .findFirst()
                .map(source -> Yaml.of(source).inner("match").numbers())
                .orElse(Map.of());
    }

    /** Every rule's card, by id in alphabetical order. */
    public Map<String, RuleCard> cards() {
        return Collections.unmodifiableMap(cards);
    }

    /** The card of that id, or null. */
    public @Nullable RuleCard card(String id) {
        return cards.get(id);
    }

    public List<Rule> rules() {
        return rules;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Places places() {
        return vocabulary.places();
    }

    public Scoring scoring() {
        return scoring;
    }

    /** Where every phrase of every rule stands in the text. */
    public Hits scan(CharSequence text) {
        return dictionary.scan(text);
    }

    /** 16 hexadecimal digits that change with every character of any rule file. */
    public String digest() {
        return digest;
    }

    /**
     * The phrases and patterns of a rule that are found in none of the texts.
     *
     * @param texts postings, the bad examples of the rule for instance
     */
    public List<String> unused(String id, List<String> texts) {
        List<String> unused = new ArrayList<>();
        for (MatcherReader.Coverage words : coverage.getOrDefault(id, List.of())) {
            boolean hit = texts.stream().anyMatch(text -> isHit(words, text));
            if (!hit) {
                unused.add(words.words());
            }
        }
        return unused;
    }

    private boolean isHit(MatcherReader.Coverage words, String text) {
        Hits hits = scan(text);
        if (words.set() != null) {
            return hits.of(words.set()).stream().anyMatch(hit -> hit.phrase() == words.phrase());
        }
        boolean[] found = new boolean[1];
        Objects.requireNonNull(words.patterns())
                .find(Posting.of(text), hits, match -> found[0] |= match.pattern() == words.pattern());
        return found[0];
    }
}
