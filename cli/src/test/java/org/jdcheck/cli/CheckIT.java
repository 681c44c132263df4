package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code jdcheck check}, as a user calls it. */
class CheckIT {
    private static final String DAY = "2026-11-23";
    private static final String ESCAPE = "\u001b";
    private static final List<String> REPORT_KEYS = List.of(
            "schemaVersion",
            "file",
            "entry",
            "title",
            "verdict",
            "reason",
            "score",
            "asOf",
            "findings",
            "omittedFindings",
            "notApplied",
            "ledger",
            "categories",
            "gains",
            "ruleBook");
    private static final List<String> FINDING_KEYS = List.of(
            "ruleId",
            "label",
            "severity",
            "confidence",
            "status",
            "message",
            "fix",
            "replacement",
            "start",
            "end",
            "line",
            "column",
            "quote",
            "prefix",
            "suffix",
            "section",
            "places",
            "law",
            "citations",
            "group",
            "fingerprint",
            "waiver");
    private static final Set<String> OPTIONAL_IN_FINDINGS =
            Set.of("replacement", "start", "end", "line", "column", "prefix", "suffix", "waiver");

    @TempDir
    Path folder;

    private String ready = "";
    private String review = "";
    private String blocked = "";

    @BeforeEach
    void writeDrafts() throws IOException {
        ready = write("ready.txt", Drafts.CLEAN);
        review = write("review.txt", Drafts.FLAWED);
        blocked = write("blocked.txt", Drafts.WITHOUT_PAY);
    }

    // ---- exit status

    @ParameterizedTest
    @CsvSource({
        "READY,   blocked, 0",
        "READY,   review,  0",
        "READY,   never,   0",
        "REVIEW,  blocked, 0",
        "REVIEW,  review,  1",
        "REVIEW,  never,   0",
        "BLOCKED, blocked, 1",
        "BLOCKED, review,  1",
        "BLOCKED, never,   0",
        "BLOCKED, NEVER,   0",
    })
    void theStatusTellsWhetherAVerdictIsAtOrWorseThanAsked(String verdict, String failOn, int status) {
        String file = folder + "/" + verdict.toLowerCase(java.util.Locale.ROOT) + ".txt";

        Outcome outcome = Cli.run("check", file, "--on", DAY, "--fail-on", failOn, "--as", "jsonl");

        outcome.expectStatus(status);
        assertEquals(verdict, outcome.json().path("verdict").asText());
        assertEquals("", outcome.err());
    }

    @Test
    void unlessAskedReviewIsNotGoodEnough() {
        Cli.run("check", review, "--on", DAY).expectStatus(1);
        Cli.run("check", ready, "--on", DAY).expectStatus(0);
    }

    @Test
    void theWorstOfSeveralDecidesInWhateverOrder() {
        Cli.run("check", ready, review, "--on", DAY).expectStatus(1);
        Cli.run("check", review, ready, "--on", DAY).expectStatus(1);
    }

    // ---- inputs

    @Test
    void ofSeveralFilesOneOfWhichIsMissingTheOthersAreStillReported() {
        String missing = folder + "/none.txt";

        Outcome outcome = Cli.run("check", ready, missing, review, "--on", DAY, "--fail-on", "never", "--as", "jsonl");

        outcome.expectStatus(2).expectNoStackTrace();
        List<JsonNode> lines = outcome.jsonLines();
        assertEquals(List.of(ready, missing, review), texts(lines, "file"));
        assertEquals(List.of("READY", "UNREADABLE", "REVIEW"), texts(lines, "verdict"));
        assertEquals("There is no such file.", lines.get(1).path("reason").asText());
    }

    @Test
    void theTextReportNamesTheMissingFileToo() {
        Outcome outcome = Cli.run("check", folder + "/none.txt").expectStatus(2);

        assertEquals(
                List.of("UNREADABLE  " + folder + "/none.txt", "There is no such file."),
                outcome.out().lines().toList());
    }

    @Test
    void everyFileInAFolderIsCheckedInTheOrderOfTheNames() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        String deep = write("more/deep.txt", Drafts.CLEAN);

        Outcome outcome = Cli.run("check", folder.toString(), "--on", DAY, "--as", "jsonl")
                .expectStatus(1);

        assertEquals(List.of(blocked, deep, ready, review), texts(outcome.jsonLines(), "file"));
    }

    @Test
    void anEmptyFolderDoesNotKeepTheOthersFromBeingReported() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();

        Outcome outcome =
                Cli.run("check", empty, ready, "--on", DAY, "--as", "jsonl").expectStatus(2);

        assertEquals(List.of("UNREADABLE", "READY"), texts(outcome.jsonLines(), "verdict"));
    }

    @Test
    void aDashIsStandardInput() {
        Outcome outcome = Cli.runWithInput(
                Drafts.CLEAN.getBytes(StandardCharsets.UTF_8), "check", "-", "--on", DAY, "--as", "jsonl");

        outcome.expectStatus(0);
        assertEquals("-", outcome.json().path("file").asText());
        assertEquals("READY", outcome.json().path("verdict").asText());
    }

    @Test
    void emptyStandardInputSaysSo() {
        Outcome outcome = Cli.run("check", "-", "--as", "jsonl").expectStatus(2);

        assertEquals("The file is empty.", outcome.json().path("reason").asText());
    }

    // ---- answers

    @Test
    void oneFileIsOneJsonObjectSeveralAreAnArray() {
        assertTrue(Cli.run("check", ready, "--as", "json").json().isObject());
        assertEquals(2, Cli.run("check", ready, review, "--as", "json").json().size());
        assertEquals(
                3, Cli.run("check", folder.toString(), "--as", "JSON").json().size());
    }

    @Test
    void theTextReportBeginsWithTheVerdictAndTheScore() {
        String text = Cli.run("check", review, "--on", DAY).out();

        assertTrue(text.lines().findFirst().orElse("").matches("REVIEW {2}score \\d+/100 {2}.*review\\.txt"), text);
        assertTrue(text.contains("💰 $ - $"), text);
        assertTrue(text.contains("line 3"), text);
        assertTrue(text.contains("pay/placeholder"), text);
        assertTrue(text.contains("rockstar"), text);
    }

    @Test
    void forAPullRequestTheReportIsMarkdown() {
        String one = Cli.run("check", review, "--on", DAY, "--as", "md")
                .expectStatus(1)
                .out();
        assertTrue(one.startsWith("### REVIEW, score "), one);
        assertTrue(one.contains("`pay/placeholder`"), one);

        String two = Cli.run("check", ready, folder + "/none.txt", "--on", DAY, "--as", "MD")
                .expectStatus(2)
                .out();
        assertTrue(two.contains("### READY, score 100/100"), two);
        assertTrue(two.contains("\n---\n\n### UNREADABLE: `" + folder + "/none.txt`"), two);
    }

    @Test
    void withoutATerminalThereIsNoColour() {
        assertFalse(Cli.run("check", review).out().contains(ESCAPE));
    }

    @Test
    void aJsonLineHasExactlyTheKeysThatArePromisedInTheirOrder() {
        List<JsonNode> reports = Cli.run(
                        "check",
                        review,
                        blocked,
                        folder + "/none.txt",
                        "--on",
                        DAY,
                        "--headcount",
                        "5",
                        "--as",
                        "jsonl")
                .jsonLines();

        assertEquals(without(REPORT_KEYS, "entry", "reason", "omittedFindings"), keys(reports.get(0)));
        assertEquals(keys(reports.get(0)), keys(reports.get(1)));
        assertEquals(without(REPORT_KEYS, "entry", "omittedFindings"), keys(reports.get(2)));
        assertEquals(List.of("version", "digest"), keys(reports.get(0).path("ruleBook")));
        List<JsonNode> ledger = elements(reports, "ledger");
        assertFalse(ledger.isEmpty());
        ledger.forEach(line -> assertEquals(List.of("ruleId", "points", "why", "category"), keys(line)));
        List<JsonNode> notApplied = elements(reports, "notApplied");
        assertFalse(notApplied.isEmpty());
        notApplied.forEach(open -> assertEquals(List.of("ruleId", "law", "question", "needs"), keys(open)));
        for (JsonNode finding : elements(reports, "findings")) {
            List<String> keys = keys(finding);
            assertEquals(FINDING_KEYS.stream().filter(keys::contains).toList(), keys);
            assertTrue(
                    keys.containsAll(FINDING_KEYS.stream()
                            .filter(key -> !OPTIONAL_IN_FINDINGS.contains(key))
                            .toList()),
                    finding.toString());
        }
    }

    @Test
    void aFindingOnTheWholePostingHasNoPlaceInItAndAnEmptyQuote() {
        List<JsonNode> whole = new ArrayList<>();
        List<JsonNode> onWords = new ArrayList<>();
        for (JsonNode finding : findings(review)) {
            (finding.path("quote").asText().isEmpty() ? whole : onWords).add(finding);
        }

        assertFalse(whole.isEmpty() || onWords.isEmpty());
        List<String> place = List.of("start", "end", "line", "column");
        whole.forEach(finding -> assertFalse(keys(finding).stream().anyMatch(place::contains), finding.toString()));
        onWords.forEach(finding -> assertTrue(keys(finding).containsAll(place), finding.toString()));
    }

    @Test
    void aFindingOfALawSaysWhoseLawItIsAndWhereItStands() {
        List<JsonNode> ofLaw =
                Cli.run("check", blocked, "--on", DAY, "--headcount", "5", "--as", "jsonl").jsonLines().stream()
                        .flatMap(report -> report.path("findings").valueStream())
                        .filter(finding -> finding.hasNonNull("law"))
                        .toList();

        assertFalse(ofLaw.isEmpty());
        for (JsonNode finding : ofLaw) {
            assertEquals("us-co/pay-range", finding.path("law").asText());
            assertEquals("[\"US-CO\"]", finding.path("places").toString());
            assertFalse(finding.path("citations").isEmpty());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String[] arguments = {"check", folder.toString(), "--on", DAY, "--in", "US-CO", "--as", "jsonl"};

        assertEquals(Cli.run(arguments).out(), Cli.run(arguments).out());
    }

    static Stream<Arguments> everyDraft() throws IOException {
        List<Arguments> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.file("events/drafts"))) {
            files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .forEach(file ->
                            drafts.add(Arguments.argumentSet(file.getFileName().toString(), readUtf8(file))));
        }
        assertFalse(drafts.isEmpty(), "there is no draft in events/drafts");
        drafts.add(Arguments.argumentSet("line breaks of Windows", Drafts.FLAWED.replace("\n", "\r\n")));
        drafts.add(Arguments.argumentSet("line breaks of old Macs", Drafts.FLAWED.replace("\n", "\r")));
        drafts.add(Arguments.argumentSet("emoji in front", "😀👩‍🍳\u200f\u200b " + Drafts.FLAWED));
        return drafts.stream();
    }

    @ParameterizedTest
    @MethodSource("everyDraft")
    void aQuoteIsExactlyTheTextBetweenStartAndEnd(String text) throws IOException {
        String file = write("draft", text);
        int onWords = 0;
        for (JsonNode finding : findings(file)) {
            if (finding.has("start")) {
                int start = finding.path("start").intValue();
                int end = finding.path("end").intValue();
                String quote = finding.path("quote").asText();
                assertEquals(text.substring(start, end), quote, finding.toString());
                assertFalse(quote.isBlank(), finding.toString());
                onWords++;
            }
        }
        if (text.contains("$ - $")) {
            assertTrue(onWords > 0, "the empty slot is found");
        }
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        String marked = write("marked.txt", "\ufeff" + Drafts.FLAWED);

        assertEquals(findings(review), findings(marked));
    }

    // ---- settings

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--in XX-YY          | There is no place \"XX-YY\"",
                "--in US-CO,ZZ       | There is no place \"ZZ\"",
                "--in ''             | --in names no place",
                "--on tomorrow       | \"tomorrow\" is no day; write it as 2026-11-23.",
                "--on 2026-02-30     | \"2026-02-30\" is no day",
                "--headcount -1      | The headcount -1 is less than nobody.",
                "--headcount many    | 'many' is not an int",
                "--as html           | expected one of [TEXT, JSON, JSONL, MD] (case-insensitive) but was 'html'",
                "--fail-on sometimes | but was 'sometimes'",
                "--nonsense          | Unknown option: '--nonsense'",
                "--on                | Missing required parameter for option '--on'",
                "--rules /no/folder  | There is no folder /no/folder.",
            })
    void anOptionThatCannotBeUsedIsOneSentenceThatNamesIt(String options, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("check", ready));
        Stream.of(options.split(" ")).map(word -> word.equals("''") ? "" : word).forEach(arguments::add);

        Cli.run(arguments.toArray(String[]::new)).expectOnlyTheSentence(sentence);
    }

    @Test
    void withoutAFileTheSentenceSaysWhatIsMissing() {
        Cli.run("check").expectStatus(2);
        Cli.run("check", "--as", "json").expectOnlyTheSentence("Missing required parameter: 'FILE'", "--help");
        Cli.run("chekc", ready).expectOnlyTheSentence("Unmatched argument", "'chekc'");
    }

    @Test
    void placeAndDayAndHeadcountDecideWhichLawBinds() {
        assertEquals("READY", verdict(ready, "--in", "us-co"), "pay and benefits are there");
        assertEquals("REVIEW", verdict(review), "the place is unknown, so Colorado is a question");
        assertEquals("BLOCKED", verdict(review, "--in", "US-CO"));
        assertEquals("REVIEW", verdict(review, "--in", "GB"));
        assertEquals("BLOCKED", verdict(blocked));
        assertEquals(
                "2020-12-31",
                Cli.run("check", blocked, "--on", "2020-12-31", "--as", "jsonl")
                        .json()
                        .path("asOf")
                        .asText());
        assertFalse(
                Cli.run("check", blocked, "--on", "2020-12-31", "--as", "jsonl")
                        .out()
                        .contains("us-co"),
                "the law came into force the day after");
    }

    @Test
    void rulesOfOnesOwnStandBesideTheShippedOnes() throws IOException {
        write("tea.txt", "We offer free tea.\n\n" + Drafts.CLEAN);
        Path rule = folder.resolve("own/house/tea.yaml");
        Files.createDirectories(rule.getParent());
        Files.writeString(rule, OwnRule.TEA);

        String out = Cli.run("check", folder + "/tea.txt", "--rules", folder + "/own", "--as", "jsonl")
                .out();

        assertTrue(out.contains("\"ruleId\":\"house/tea\""), out);
        assertTrue(Cli.run("check", review, "--rules", folder + "/own").out().contains("pay/placeholder"));
    }

    // ---- encodings and garbage

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false", "UTF-8, true"})
    void aTextInAnotherEncodingGivesTheSameFindings(String encoding, boolean marked) throws IOException {
        Path file = folder.resolve("encoded.txt");
        Files.write(file, ((marked ? "\ufeff" : "") + Drafts.FLAWED).getBytes(Charset.forName(encoding)));

        assertEquals(findings(review), findings(file.toString()));
    }

    @Test
    void windows1252IsRead() throws IOException {
        String text = "Küchenhilfe – “Café”\n\nSalary: € – €\n";
        Path file = Files.write(folder.resolve("windows.txt"), text.getBytes(Charset.forName("windows-1252")));

        assertEquals(findings(write("utf8.txt", text)), findings(file.toString()));
        assertTrue(findings(file.toString()).toString().contains("€ – €"));
    }

    static Stream<Arguments> garbage() {
        byte[] random = new byte[5000];
        new Random(20261123).nextBytes(random);
        random[0] = 'x';
        return Stream.of(
                Arguments.argumentSet("nothing", new byte[0], "The file is empty."),
                Arguments.argumentSet("spaces", bytes(" \n\t \r\n"), "only spaces and line breaks"),
                Arguments.argumentSet("digits", bytes("12 34\n"), "not one letter"),
                Arguments.argumentSet("a NUL", bytes("Baker\0 wanted"), "Character 6 is a NUL"),
                Arguments.argumentSet("only NULs", new byte[1000], "NUL"),
                Arguments.argumentSet("random bytes", random, "no text in an encoding that we know"),
                Arguments.argumentSet(
                        "half a surrogate pair",
                        joined(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0x3D, 0, 'b'}),
                        "UTF-16"),
                Arguments.argumentSet(
                        "Word",
                        joined(new byte[] {'P', 'K', 3, 4}, bytes("[Content_Types].xml word/"), random),
                        "Word file"),
                Arguments.argumentSet("an archive", joined(new byte[] {'P', 'K', 3, 4}, random), "ZIP archive"),
                Arguments.argumentSet("PDF", joined(bytes("%PDF-1.7\n"), random), "PDF file"),
                Arguments.argumentSet("RTF", bytes("{\\rtf1 Baker wanted}"), "RTF file"),
                Arguments.argumentSet("HTML", bytes("<!DOCTYPE html><p>Baker"), "web page"),
                Arguments.argumentSet("JSON", bytes("{\"text\": \"Baker\"}"), "JSON file"));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void whatIsNoTextIsUnreadableWithOneClearReason(byte[] content, String reason) throws IOException {
        String file = Files.write(folder.resolve("garbage"), content).toString();

        Outcome outcome = Cli.run("check", file).expectStatus(2).expectNoStackTrace();

        List<String> lines = outcome.out().lines().toList();
        assertEquals("UNREADABLE  " + file, lines.getFirst());
        String said = String.join(" ", lines.subList(1, lines.size()));
        assertTrue(said.contains(reason), said);
        assertEquals("", outcome.err());
    }

    @Test
    void oneLineOfAMegabyteIsChecked() throws IOException {
        StringBuilder text = new StringBuilder("Baker. ");
        while (text.length() < 1_000_000) {
            text.append("You bake bread and rolls, and shape the dough. ");
        }
        text.append("Salary: $ - $ per year");
        String file = write("long.txt", text.toString());

        Outcome outcome = Cli.run("check", file, "--on", DAY, "--as", "jsonl").expectStatus(1);

        JsonNode slot = outcome.json()
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("ruleId").asText().equals("pay/placeholder"))
                .findFirst()
                .orElseThrow();
        assertTrue(slot.path("quote").asText().contains("$ - $"));
        assertEquals(1, slot.path("line").intValue());
        Cli.run("check", file).expectStatus(1).expectNoStackTrace();
    }

    @Test
    void strangeCharactersAreTextToo() throws IOException {
        String file = write(
                "strange.txt",
                "\u202eBaker\u202c \u200b\u200f مطلوب خباز\n\nSalary: \u200e$ - $\u200b a year\n" + "\ufffd\u0007");

        Cli.run("check", file, "--on", DAY).expectStatus(1).expectNoStackTrace();
    }

    private String verdict(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", file, "--as", "jsonl"));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--on")) {
            arguments.addAll(List.of("--on", DAY));
        }
        return Cli.run(arguments.toArray(String[]::new)).json().path("verdict").asText();
    }

    private List<JsonNode> findings(String file) {
        return elements(Cli.run("check", file, "--on", DAY, "--as", "jsonl").jsonLines(), "findings");
    }

    private static List<JsonNode> elements(List<JsonNode> reports, String key) {
        return reports.stream()
                .flatMap(report -> report.path(key).valueStream())
                .toList();
    }

    private static List<String> texts(List<JsonNode> nodes, String key) {
        return nodes.stream().map(node -> node.path(key).asText()).toList();
    }

    private static List<String> keys(JsonNode object) {
        return object.propertyStream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> without(List<String> keys, String... absent) {
        return keys.stream().filter(key -> !List.of(absent).contains(key)).toList();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String readUtf8(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new AssertionError(file + " is no text in UTF-8", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
