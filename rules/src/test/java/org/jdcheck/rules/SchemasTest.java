package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Comparison;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.rule.Finding;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.ProfileReader;
import org.jdcheck.rulebook.RuleBookException;
import org.jdcheck.rulebook.RuleSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas say of reports and of rule files what is true of them. */
class SchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Nested
    class OfReports {
        private final Schema schema = schema(resource("/report.schema.json"));

        @TestFactory
        Stream<DynamicTest> theReportOfEveryDraftIsValid() {
            return Drafts.names().stream()
                    .map(name -> DynamicTest.dynamicTest(
                            name,
                            () -> assertValid(
                                    ReportJson.write(Drafts.check(name).report()))));
        }

        @Test
        void theReportOfAnUnreadableFileIsValid() {
            Report report = Drafts.checker()
                    .unreadable("The file is empty.", Drafts.DAY)
                    .of("empty.txt");
            assertValid(ReportJson.write(report));
        }

        @Test
        void aShortenedReportIsValid() {
            Report report = Drafts.check("backend-software-engineer.txt").report();
            assertValid(ReportJson.write(report.withFindings(report.findings().subList(0, 2), 9)));
        }

        @Test
        void fieldsMayBeAdded() {
            assertValid(changed(report -> report.put("newField", 1)));
        }

        @Test
        void brokenReportsAreNotValid() {
            assertBroken(changed(report -> report.put("verdict", "FINE")));
            assertBroken(changed(report -> report.put("score", 101)));
            assertBroken(changed(report -> report.remove("score")));
            assertBroken(changed(report -> report.remove("ruleBook")));
            assertBroken(changed(report -> report.put("verdict", "UNREADABLE")));
            assertBroken(changed(report -> ((ObjectNode) report.get("findings").get(0)).remove("fingerprint")));
            assertBroken(changed(report -> ((ObjectNode) report.get("findings").get(0)).put("severity", "VIOLATION")));
            assertBroken(changed(report -> ((ObjectNode) report.get("ledger").get(0)).put("points", -1)));
        }

        @Test
        void everyFieldOfAReportIsDescribed() {
            JsonNode described = tree(resource("/report.schema.json"));
            assertEquals(fields(Report.class), names(described.at("/properties")));
            assertEquals(fields(Finding.class), names(described.at("/$defs/finding/properties")));
            assertEquals(fields(org.jdcheck.law.Citation.class), names(described.at("/$defs/citation/properties")));
            assertEquals(
                    fields(org.jdcheck.rule.NotApplied.class), names(described.at("/$defs/notApplied/properties")));
            assertEquals(
                    fields(org.jdcheck.score.LedgerLine.class), names(described.at("/$defs/ledgerLine/properties")));
            assertEquals(
                    fields(org.jdcheck.score.CategoryScore.class),
                    names(described.at("/$defs/categoryScore/properties")));
            assertEquals(fields(org.jdcheck.score.Gain.class), names(described.at("/$defs/gain/properties")));
            assertEquals(
                    fields(org.jdcheck.rule.Replacement.class), names(described.at("/$defs/replacement/properties")));
            assertEquals(
                    fields(org.jdcheck.report.RuleBookId.class),
                    names(described.at("/properties/ruleBook/properties")));
            assertEquals(
                    fields(org.jdcheck.house.ProfileId.class), names(described.at("/properties/profile/properties")));
            assertEquals(
                    fields(org.jdcheck.report.Comparison.class),
                    names(described.at("/properties/baseline/properties")));
            assertEquals(
                    fields(org.jdcheck.house.WaiverNote.class), names(described.at("/$defs/waiverNote/properties")));
            assertEquals(
                    fields(org.jdcheck.house.Waived.class),
                    names(described.at("/$defs/finding/properties/waiver/properties")));
        }

        @Test
        void aReportUnderAProfileComparedWithABaselineIsValid() {
            Profile profile = ProfileReader.read(
                    new RuleSource("jdcheck.yaml", OfProfiles.GOOD),
                    Drafts.checker().ruleBook());
            Report report = Drafts.checker()
                    .under(profile)
                    .check(
                            Posting.of("Baker\n\nA job for a rockstar.\n"),
                            profile.under(Setting.on(Drafts.DAY), "baker.txt"));
            assertEquals(2, Objects.requireNonNull(report.waiverNotes()).size());
            assertTrue(report.findings().stream().anyMatch(finding -> finding.waiver() != null));
            assertValid(ReportJson.write(report.since(Comparison.of(report, Set.of(), Set.of()))));
        }

        private String changed(Consumer<ObjectNode> change) {
            ObjectNode report = (ObjectNode) tree(
                    ReportJson.write(Drafts.check("store-manager-denver.txt").report()));
            change.accept(report);
            return report.toString();
        }

        private void assertValid(String json) {
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
        }

        private void assertBroken(String json) {
            assertFalse(schema.validate(json, InputFormat.JSON).isEmpty(), json);
        }

        private Set<String> fields(Class<? extends Record> type) {
            Set<String> names = new TreeSet<>();
            for (var component : type.getRecordComponents()) {
                names.add(component.getName());
            }
            return names;
        }

        private Set<String> names(JsonNode properties) {
            Set<String> names = new TreeSet<>();
            properties.fieldNames().forEachRemaining(names::add);
            return names;
        }
    }

    @Nested
    class OfRuleFiles {
        private final Schema schema = schema(file(Path.of("rule.schema.json")));

        @TestFactory
        Stream<DynamicTest> everyRuleFileIsValid() throws IOException {
            List<RuleSource> rules = EveryRuleTest.sources().stream()
                    .filter(source -> source.name().contains("/"))
                    .toList();
            assertTrue(rules.size() >= 20);
            return rules.stream()
                    .map(rule -> DynamicTest.dynamicTest(
                            rule.name(),
                            () -> assertEquals(List.of(), schema.validate(json(rule.text()), InputFormat.JSON))));
        }

        @Test
        void mistypedKeysAndWordsAreNotValid() throws IOException {
            String rule = EveryRuleTest.sources().stream()
                    .filter(source -> source.name().equals("pay/placeholder.yaml"))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertBroken(rule.replace("\nseverity:", "\nseverety:"));
            assertBroken(rule.replace("severity: defect", "severity: error"));
            assertBroken(rule.replace("\n  good:", "\n  fine:"));
            assertBroken(rule.replace("\nmatch:", "\nmatsch:"));
        }

        private void assertBroken(String yaml) {
            assertFalse(schema.validate(json(yaml), InputFormat.JSON).isEmpty(), yaml);
        }

        private String json(String yaml) {
            Object plain = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            return MAPPER.valueToTree(Objects.requireNonNull(plain)).toString();
        }
    }

    /** What the schema says of a profile, its reader says too, but for what needs the rules. */
    @Nested
    class OfProfiles {
        static final String GOOD = """
                places: [US-CO]
                headcount: 120
                terms: [Rockstar Games]
                boilerplate: ["We bake."]
                rules: {inclusion/hype: on, bias/maturity: off}
                severities: {pay/vague: defect}
                thresholds: {role/too-many-requirements: {most: 15}}
                rule-folders: [house]
                waivers:
                  - {rule: inclusion/hype, quote: rockstar, file: "*.txt", reason: So., by: Ann, until: 2027-01-31}
                  - {rule: pay/vague, reason: So.}
                  - {rule: bias/age, reason: So., until: 2020-01-31}
                """;

        private final Schema schema = schema(file(Path.of("profile.schema.json")));

        @Test
        void aGoodProfileIsValidAndRead() {
            assertSame(true, GOOD);
            assertSame(true, "places: []\nwaivers:\n");
        }

        @Test
        void theProfileThatTheReadmeShowsIsValidAndRead() {
            String readme = file(Path.of("..", "README.md"));
            int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
            assertSame(true, readme.substring(start, readme.indexOf("```", start)));
        }

        @Test
        void itsKeysAreThoseThatTheReaderKnows() {
            String message = String.valueOf(assertThrows(RuleBookException.class, () -> read("nonsense: 1\n"))
                    .getMessage());
            TreeSet<String> keys = new TreeSet<>();
            tree(file(Path.of("profile.schema.json")))
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(keys::add);
            assertTrue(message.endsWith("known here are " + String.join(", ", keys)), message);
        }

        @Test
        void mistypedKeysAndWrongTypesAreNeitherValidNorRead() {
            assertSame(false, GOOD.replace("places:", "place:"));
            assertSame(false, GOOD.replace("[US-CO]", "US-CO"));
            assertSame(false, GOOD.replace("[US-CO]", "[7]"));
            assertSame(false, GOOD.replace("120", "-1"));
            assertSame(false, GOOD.replace("120", "many"));
            assertSame(false, GOOD.replace("maturity: off", "maturity: no"));
            assertSame(false, GOOD.replace("vague: defect", "vague: error"));
            assertSame(false, GOOD.replace("most: 15", "most: -1"));
            assertSame(false, GOOD.replace("most: 15", "most: 1.5"));
            assertSame(false, GOOD.replace("{most: 15}", "15"));
            assertSame(false, GOOD.replace("quote: rockstar", "quotes: rockstar"));
            assertSame(false, GOOD.replace("2027-01-31", "soon"));
            assertSame(false, GOOD.replace("{rule: pay/vague, reason: So.}", "{rule: pay/vague}"));
            assertSame(false, GOOD.replace("{rule: pay/vague, reason: So.}", "{reason: So.}"));
            assertSame(false, GOOD.replace("{rule: pay/vague, reason: So.}", "pay/vague"));
            assertSame(false, "- a list\n");
        }

        private void assertSame(boolean good, String yaml) {
            Object plain = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            String json = MAPPER.valueToTree(plain).toString();
            assertEquals(good, schema.validate(json, InputFormat.JSON).isEmpty(), yaml);
            boolean isRead;
            try {
                read(yaml);
                isRead = true;
            } catch (RuleBookException e) {
                isRead = false;
            }
            assertEquals(good, isRead, yaml);
        }

        private static Profile read(String yaml) {
            return ProfileReader.read(
                    new RuleSource("jdcheck.yaml", yaml), Drafts.checker().ruleBook());
        }
    }

    static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SchemasTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
