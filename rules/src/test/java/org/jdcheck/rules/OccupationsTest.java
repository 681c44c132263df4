package org.jdcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdcheck.Checker;
import org.jdcheck.facts.Occupations.Family;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Finding;
import org.jdcheck.rulebook.RuleSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every duty of every family, under a title of every family. */
class OccupationsTest {
    private static final Checker CHECKER = Drafts.checker();
    private static final List<Described> FAMILIES = described();

    /** A family with one of its titles and its example duties. */
    private record Described(Family family, String title, List<String> duties) {}

    @Test
    void thereAreEightFamiliesOutsideSoftwareBesideThoseWithin() {
        assertTrue(FAMILIES.size() >= 16, () -> "families: " + FAMILIES.size());
        FAMILIES.forEach(family ->
                assertTrue(family.duties.size() >= 3, () -> family.family.id() + " has too few example duties"));
    }

    @TestFactory
    Stream<DynamicTest> underItsOwnTitleADutyIsNoSurprise() {
        return FAMILIES.stream()
                .map(own -> DynamicTest.dynamicTest(
                        own.family.id(), () -> assertEquals(List.of(), foreign(posting(own, null)))));
    }

    /**
     * One test a title, each against the duties of every other family: some two thousand ordered pairs. Where only one of two
     * families is near the other, it depends on the words.
     */
    @TestFactory
    Stream<DynamicTest> aDutyIsForeignExactlyWhereItsFamilyIsNotNear() {
        return FAMILIES.stream()
                .map(own -> DynamicTest.dynamicTest(own.family.id(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (Described other : FAMILIES) {
                        if (!other.equals(own)) {
                            collectWrong(own, other, wrong);
                        }
                    }
                    assertEquals(List.of(), wrong);
                }));
    }

    private static void collectWrong(Described own, Described other, List<String> wrong) {
        boolean near = own.family.isNear(other.family);
        boolean mutual = near && other.family.isNear(own.family);
        for (String duty : other.duties) {
            List<String> found = foreign(posting(own, duty));
            if (mutual && !found.isEmpty()) {
                wrong.add("under " + own.title + ", near, yet found: " + found);
            }
            if (!near && !found.equals(List.of(duty))) {
                wrong.add("under " + own.title + ", not near, expected [" + duty + "], found: " + found);
            }
        }
    }

    private static String posting(Described own, @Nullable String foreignDuty) {
        return own.title + "\n\nResponsibilities\n"
                + own.duties.stream().map(duty -> "- " + duty + "\n").collect(Collectors.joining())
                + (foreignDuty == null ? "" : "- " + foreignDuty + "\n");
    }

    private static List<String> foreign(String text) {
        return CHECKER.check(Posting.of(text), Setting.on(Drafts.DAY)).findings().stream()
                .filter(finding -> finding.ruleId().equals("role/mismatched-duty"))
                .map(Finding::quote)
                .toList();
    }

    private static List<Described> described() {
        try {
            RuleSource file = EveryRuleTest.sources().stream()
                    .filter(source -> source.name().equals("occupations.yaml"))
                    .findFirst()
                    .orElseThrow();
            Map<?, ?> root = (Map<?, ?>)
                    Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(file.text()));
            List<Described> described = new ArrayList<>();
            for (Object entry : (List<?>) Objects.requireNonNull(root.get("families"))) {
                Map<?, ?> family = (Map<?, ?>) entry;
                String id = String.valueOf(family.get("id"));
                described.add(new Described(
                        Objects.requireNonNull(
                                CHECKER.ruleBook().vocabulary().occupations().family(id)),
                        texts(family, "titles").getFirst(),
                        texts(family, "examples")));
            }
            return described;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return ((List<?>) Objects.requireNonNull(map.get(key)))
                .stream().map(String::valueOf).toList();
    }
}
