package org.jdcheck.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jdcheck.cli.local.LocalService;
import org.jdcheck.functions.inbox.InboxKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the stored reports of a posting. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists the stored reports of a posting, newest first.")
final class HistoryCommand implements Callable<Integer> {
    private static final int MOST = 100;

    @Parameters(
            paramLabel = "POSTING",
            description = "The id of the posting: the name of the submitted file without its ending.")
    String postingId = "";

    @Mixin
    ServiceOptions options = new ServiceOptions();

    @Override
    public Integer call() {
        try (LocalService service = options.service()) {
            StoredReports reports = new StoredReports(ServiceOptions.gateway(service));
            JsonNode history = reports.history(postingId, MOST);
            if (history == null) {
                history = reports.history(
                        InboxKey.of(InboxKey.forFile("default", postingId + ".txt"))
                                .postingId(),
                        MOST);
            }
            if (history == null) {
                throw new CliException("No check of a posting \"" + postingId + "\" is stored.");
            }
            for (JsonNode check : history.path("checks")) {
                System.out.printf(
                        Locale.ROOT,
                        "%-20.20s  %-10s  %3s  %s  %s%n",
                        check.path("at").asText().replaceFirst("\\.\\d+Z", "Z"),
                        check.path("verdict").asText(),
                        check.path("score").asText("-"),
                        check.path("id").asText(),
                        check.path("title").asText(""));
            }
            return 0;
        }
    }
}
