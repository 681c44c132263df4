package org.jdcheck.cli;

import java.util.concurrent.Callable;
import org.jdcheck.cli.local.LocalService;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a stored report. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Prints a stored report.")
final class ShowCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "ID", description = "The id of the report, as submit and history print it.")
    String id = "";

    @Option(names = "--as", paramLabel = "FORMAT", description = "text or json. Default: text.")
    Format as = Format.TEXT;

    @Mixin
    ServiceOptions options = new ServiceOptions();

    @Override
    public Integer call() {
        try (LocalService service = options.service()) {
            Report report = new StoredReports(ServiceOptions.gateway(service)).report(id);
            if (report == null) {
                throw new CliException(
                        "There is no report \"" + id + "\"; ./jdcheck history POSTING lists a posting's reports.");
            }
            if (as == Format.JSON) {
                System.out.println(ReportJson.write(report));
            } else {
                System.out.print(new TextRenderer(service.ruleBook(), Terminal.isColoured()).render(report));
            }
            return 0;
        }
    }
}
