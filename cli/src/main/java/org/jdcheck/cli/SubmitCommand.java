package org.jdcheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jdcheck.cli.local.LocalService;
import org.jdcheck.functions.inbox.InboxKey;
import org.jdcheck.report.Report;
import org.jdcheck.report.TextRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sends drafts through the whole upload path and prints the stored reports. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = "Puts drafts into the inbox, lets the upload path check them, and prints the stored reports.",
        footer = {"", "Exit status: 0 a report was made and stored, whatever it says; 2 it could not be."})
final class SubmitCommand implements Callable<Integer> {
    private static final String TENANT = "default";
    private static final long LONGEST_UPLOAD = 64L * 1024 * 1024;
    private static final long PATIENCE_MILLIS = 60_000;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts.")
    List<Path> files = List.of();

    @Mixin
    ServiceOptions options = new ServiceOptions();

    @Mixin
    ProfileOption profile = new ProfileOption();

    @Override
    public Integer call() throws Exception {
        HouseRules house = house();
        if (house.file() != null) {
            System.err.println("Profile: " + house.file() + ".");
        }
        try (LocalService service = options.service(house)) {
            // One submit after the other, so that each prints the report of its own bytes.
            return SubmitLock.holding(options.data, () -> submitAll(service));
        }
    }

    /** One service checks all of them, and it has one profile. */
    private HouseRules house() {
        Profiles profiles = new Profiles(profile, null);
        HouseRules first = profiles.of(files.getFirst().toString());
        for (Path file : files) {
            HouseRules other = profiles.of(file.toString());
            if (!Objects.equals(first.file(), other.file())) {
                throw new CliException(files.getFirst() + " and " + file
                        + " have different profiles; submit them one by one, or name one with --profile.");
            }
        }
        return first;
    }

    private int submitAll(LocalService service) throws InterruptedException {
        StoredReports reports = new StoredReports(ServiceOptions.gateway(service));
        TextRenderer text = new TextRenderer(service.ruleBook(), Terminal.isColoured());
        int status = 0;
        for (Path file : files) {
            try {
                submit(file, service, reports, text);
            } catch (CliException e) {
                System.err.println("jdcheck: " + e.getMessage());
                status = Main.WRONG;
            }
        }
        return status;
    }

    private static void submit(Path file, LocalService service, StoredReports reports, TextRenderer text)
            throws InterruptedException {
        byte[] bytes = bytes(file);
        // Hidden files in the inbox folder are those still being written.
        String name = file.getFileName().toString().replaceFirst("^\\.+", "_");
        String key = InboxKey.forFile(TENANT, name);
        String postingId = InboxKey.of(key).postingId();
        String before = newest(reports, postingId);
        int deadBefore = service.queue().deadLetters(key);
        service.inbox().put(key, bytes);
        service.lookIntoInbox();
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (service.queue().waiting(key) > 0) {
            if (!service.handleBatch()) {
                Thread.sleep(50);
            }
            if (System.currentTimeMillis() > until) {
                throw new CliException(file
                        + " is in the inbox, but was not checked within a minute; ./jdcheck serve will go on with it.");
            }
        }
        if (service.queue().deadLetters(key) > deadBefore) {
            throw new CliException(
                    file + " could not be checked: three tries failed, and its message is now a dead letter.");
        }
        String id = newest(reports, postingId);
        Report report = id == null ? null : reports.report(id);
        if (id == null || report == null) {
            throw new CliException(file + " was checked, but its report cannot be read back.");
        }
        System.err.println(
                id.equals(before)
                        ? "Nothing changed since the last check of " + postingId + ": same text, same rules, same day."
                        : "Stored as report " + id + " of posting " + postingId + ".");
        System.out.print(text.render(report.of(file.toString())));
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new CliException(file + " is a folder; name the files in it.");
        }
        if (!Files.exists(file)) {
            throw new CliException("There is no file " + file + ".");
        }
        try {
            if (Files.size(file) > LONGEST_UPLOAD) {
                throw new CliException(file + " has " + Files.size(file) + " bytes; no posting has more than 64 MiB.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CliException("The file " + file + " cannot be read.");
        }
    }

    private static @Nullable String newest(StoredReports reports, String postingId) {
        JsonNode history = reports.history(postingId, 1);
        return history == null
                ? null
                : history.path("checks").path(0).path("id").asText();
    }
}
