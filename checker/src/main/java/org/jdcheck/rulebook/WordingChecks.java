package org.jdcheck.rulebook;

import org.jdcheck.check.Abbreviations;
import org.jdcheck.check.BrokenBullets;
import org.jdcheck.check.CutOff;
import org.jdcheck.check.EasyReading;
import org.jdcheck.check.GarbledText;
import org.jdcheck.check.InTitle;
import org.jdcheck.check.PageLines;
import org.jdcheck.check.PassiveDuties;
import org.jdcheck.check.SearchWords;
import org.jdcheck.check.Slots;
import org.jdcheck.check.TermRun;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/** Makes the checks of how a posting is written: its title, its form, what was left in it, how easily it is read. */
record WordingChecks(String id, Yaml match, MatcherReader reader) {
    /** The check of that name; null where there is none. */
    @Nullable
    Matcher read(String name) {
        return switch (name) {
            case "slots" -> {
                match.allow("check", "things", "orders", "in-parentheses", "lead-ins", "unless");
                yield new Slots(
                        covered("things"),
                        covered("orders"),
                        covered("in-parentheses"),
                        words("lead-ins"),
                        words("unless"));
            }
            case "page-lines" -> {
                match.allow("check", "phrases", "in-company", "openers", "closers");
                yield new PageLines(covered("phrases"), words("in-company"), covered("openers"), covered("closers"));
            }
            case "term-run" -> {
                match.allow(
                        "check",
                        "title-words",
                        "search-words",
                        "search-ends",
                        "prose-words",
                        "channels",
                        "announcers",
                        "fewest-terms",
                        "fewest-hashtags");
                SearchWords words = new SearchWords(
                        words("title-words"),
                        words("search-words"),
                        words("search-ends"),
                        words("prose-words"),
                        words("channels"));
                yield new TermRun(words, covered("announcers"), number("fewest-terms"), number("fewest-hashtags"));
            }
            case "garbled-text" -> new GarbledText();
            case "broken-bullets" -> new BrokenBullets(number("fewest-in-one-line"));
            case "cut-off" -> new CutOff(words("never-last"));
            case "title-code" -> InTitle.code();
            case "title-pay" -> InTitle.pay();
            case "title-place" -> InTitle.place();
            case "title-words" -> InTitle.words(covered("phrases"));
            case "title-pictures" -> InTitle.pictures();
            case "title-several" -> InTitle.several(words("title-words"), number("fewest"));
            case "title-capitals" -> InTitle.capitals();
            case "title-length" -> InTitle.longerThan(number("most"));
            case "posting-length" -> EasyReading.length(number("fewest"), number("most"));
            case "long-sentences" -> EasyReading.longSentences(number("most-words"));
            case "wall-of-text" -> EasyReading.wallOfText(number("most-words"));
            case "long-list" -> EasyReading.longList(number("most"));
            case "reading-grade" -> EasyReading.grade(words("small-words"), number("most"));
            case "passive-duties" -> new PassiveDuties(number("fewest"));
            case "abbreviations" -> new Abbreviations(words("known"), number("most"));
            default -> null;
        };
    }

    private int number(String key) {
        return match.number(key);
    }

    private PhraseSet words(String key) {
        return reader.added(match, key);
    }

    /** Words of which each must stand in a bad example of the rule. */
    private PhraseSet covered(String key) {
        return reader.words(id, match, key);
    }
}
