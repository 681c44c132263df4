package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdcheck.facts.Statement;
import org.jdcheck.posting.Section;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleBookException;
import org.jdcheck.rulebook.RuleSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What editors are told of rule files and lists is what the reader of rules takes. */
class RuleSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String RULE = """
            title: Tea
            severity: advice
            confidence: possible
            status: preview
            since: "1.0"
            why: Everybody has tea.
            match: {phrases: [free tea]}
            say: There is tea.
            examples:
              bad: ["We offer [[free tea]]."]
              good: ["We sell tea."]
            """;

    private final JsonNode described = read("rule.schema.json");
    private final Schema schema = SchemasTest.schema(described.toString());

    @TestFactory
    Stream<DynamicTest> theKeysThatAreDescribedAreThoseThatAreTaken() {
        return Stream.of(
                keys("/properties", RULE + "colour: red"),
                keys("/properties/examples/properties", RULE + "  colour: red"),
                keys(
                        "/$defs/examples/items/oneOf/1/properties",
                        RULE.replace("[\"We sell tea.\"]", "[{text: We sell tea., colour: red}]")),
                keys("/properties/applies/properties", RULE + "applies: {colour: red}"),
                keys("/$defs/entry/properties", RULE + "applies: {}\nin-force: [{colour: red}]"),
                keys(
                        "/$defs/entry/properties/cite/items/properties",
                        RULE + "applies: {}\nin-force: [{from: \"2026-01-01\", law: a, cite: [{colour: red}]}]"));
    }

    private DynamicTest keys(String place, String rule) {
        return DynamicTest.dynamicTest(place, () -> assertEquals(taken(rule), names(described.at(place))));
    }

    @Test
    void theKeysOfMatchThatAreDescribedAreThoseThatAreTaken() {
        Set<String> taken = taken(RULE.replace("[free tea]}", "[free tea], colour: red}"));
        taken.addAll(taken(RULE.replace("{phrases: [free tea]}", "{missing: pay, colour: red}")));
        Set<String> allowed = new TreeSet<>();
        described.at("/$defs/match/else/propertyNames/enum").forEach(name -> allowed.add(name.textValue()));
        assertEquals(taken, allowed);
        taken.add("check");
        assertEquals(taken, names(described.at("/$defs/match/properties")));
    }

    @Test
    void everyCheckThatARuleUsesIsDescribed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (RuleSource source : EveryRuleTest.sources()) {
            JsonNode check = yaml(source.text()).at("/match/check");
            if (check.isTextual()) {
                used.add(check.textValue());
            }
        }
        used.removeAll(checks());
        assertEquals(Set.of(), used, "rule.schema.json lacks them under $defs, check");
    }

    @TestFactory
    Stream<DynamicTest> everyCheckThatIsDescribedIsThere() {
        return checks().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String problem = problem(rule("{check: " + name + "}"));
                    assertFalse(problem.contains("there is no check"), problem);
                }));
    }

    private Set<String> checks() {
        Set<String> names = new TreeSet<>();
        described.at("/$defs/check/oneOf").forEach(check -> {
            JsonNode name = check.at("/properties/check");
            names.addAll(name.has("const") ? List.of(name.get("const").textValue()) : texts(name.path("enum")));
        });
        return names;
    }

    @Test
    void partsOfPostingsAndStatementsAreThoseThatAreRead() {
        assertEquals(
                Stream.of(Section.Kind.values()).map(Section.Kind::key).toList(),
                texts(described.at("/$defs/match/properties/not-in/items/enum")));
        assertEquals(
                Stream.of(Statement.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .sorted()
                        .toList(),
                texts(described.at("/$defs/statement/enum")).stream().sorted().toList());
    }

    @Test
    void everyKeyIsExplained() {
        List<String> unexplained = new ArrayList<>();
        collectUnexplained("", described, unexplained);
        assertEquals(List.of(), unexplained);
    }

    private static void collectUnexplained(String path, JsonNode node, List<String> unexplained) {
        if (node.path("properties").isObject()) {
            node.get("properties").properties().forEach(property -> {
                JsonNode value = property.getValue();
                if (value.path("description").asText("").isEmpty() && !value.has("$ref")) {
                    unexplained.add(path + "/" + property.getKey());
                }
            });
        }
        node.properties()
                .forEach(child -> collectUnexplained(path + "/" + child.getKey(), child.getValue(), unexplained));
        if (node.isArray()) {
            node.forEach(element -> collectUnexplained(path, element, unexplained));
        }
    }

    @Test
    void aCheckIsHeldToItsOwnKeys() {
        assertValid(rule("{check: too-many-requirements, most: 15}"));
        assertBroken(rule("{check: too-many-requirements}"));
        assertBroken(rule("{check: too-many-requirements, most: fifteen}"));
        assertBroken(rule("{check: too-many-requirements, most: 15, least: 3}"));
        assertBroken(rule("{check: pay-slots}"));
        assertBroken(rule("{check: combination, at-least: 2, signals: {tea: free tea}}"));
    }

    @Test
    void wordsAndDaysMustBeTexts() {
        assertBroken(rule("{phrases: [401]}"));
        assertBroken(rule("{phrases: free tea}"));
        assertBroken(rule("{phrases: [free tea], not-in: [footer]}"));
        assertBroken(RULE.replace("\"1.0\"", "1.0"));
    }

    /** What {@code jdcheck new} writes. */
    @Test
    void theFileOfANewRuleIsValidBeforeItIsFilledIn() throws IOException {
        assertValid(Files.readString(Path.of("..", "cli", "src", "main", "resources", "new-rule.yaml")));
    }

    @TestFactory
    Stream<DynamicTest> theListsOfWordsAreValid() {
        Schema lists = SchemasTest.schema(read("lists.schema.json").toString());
        return Stream.of("vocabulary.yaml", "word-lists.yaml")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertEquals(
                                List.of(),
                                lists.validate(
                                        yaml(Files.readString(Path.of(name))).toString(), InputFormat.JSON))));
    }

    private static String rule(String match) {
        return RULE.replace("{phrases: [free tea]}", match);
    }

    private void assertValid(String rule) {
        assertEquals(List.of(), schema.validate(yaml(rule).toString(), InputFormat.JSON));
    }

    private void assertBroken(String rule) {
        assertFalse(schema.validate(yaml(rule).toString(), InputFormat.JSON).isEmpty(), rule);
    }

    /** The keys that the reader names when it meets one that it does not know. */
    private static Set<String> taken(String rule) {
        String message = problem(rule);
        String behind = "colour: unknown key; known here are ";
        assertTrue(message.contains(behind), message);
        return new TreeSet<>(List.of(
                message.substring(message.indexOf(behind) + behind.length()).split(", ")));
    }

    /** What the reader says against a rule that stands alone, which is said before anything is said of the scoring. */
    private static String problem(String rule) {
        try {
            List<RuleSource> sources = new ArrayList<>(EveryRuleTest.sources());
            sources.removeIf(source -> source.name().contains("/"));
            sources.add(new RuleSource("house/tea.yaml", rule));
            RuleBook.of(sources);
            return "";
        } catch (RuleBookException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.textValue()));
        return texts;
    }

    private static JsonNode yaml(String text) {
        Object plain = new Load(LoadSettings.builder().build()).loadFromString(text);
        return MAPPER.valueToTree(Objects.requireNonNull(plain));
    }

    private static JsonNode read(String file) {
        try {
            return MAPPER.readTree(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
