package org.jdcheck.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jdcheck.law.Places;
import org.jdcheck.law.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a check knows beside the words. */
final class SettingOptions {
    @Option(
            names = "--in",
            split = ",",
            paramLabel = "PLACE",
            description =
                    "Where the job is, or may be done: ISO codes such as US-CO or GB. Otherwise the posting tells.")
    List<String> in = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day whose law counts, such as 2026-11-23. Otherwise today.")
    @Nullable
    String on;

    @Option(names = "--headcount", paramLabel = "N", description = "How many people you employ.")
    @Nullable
    Integer headcount;

    Setting setting(Places places) {
        TreeSet<String> codes = new TreeSet<>();
        for (String code : in) {
            if (code.isBlank()) {
                throw new CliException("--in names no place; places are ISO codes such as US-CO or GB.");
            }
            String upper = code.strip().toUpperCase(Locale.ROOT);
            if (!places.knows(upper)) {
                throw new CliException("There is no place \"" + code + "\"; places are ISO codes such as US-CO or GB.");
            }
            codes.add(upper);
        }
        if (headcount != null && headcount < 0) {
            throw new CliException("The headcount " + headcount + " is less than nobody.");
        }
        return new Setting(day(), codes, headcount);
    }

    private LocalDate day() {
        if (on == null) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw new CliException("\"" + on + "\" is no day; write it as 2026-11-23.");
        }
    }
}
