package org.jdcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdcheck.cli.local.Gateway;
import org.jdcheck.cli.local.LocalService;
import org.jdcheck.cli.local.TemplateRoutes;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.functions.Wiring;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the service on this machine keeps things. */
final class ServiceOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where inbox, queue and reports are kept. Default: ${DEFAULT-VALUE}.")
    Path data = Path.of(".jdcheck");

    @Option(
            names = "--dynamodb-endpoint",
            paramLabel = "URL",
            description = "Keep reports in the DynamoDB of this endpoint, not in a file.")
    @Nullable
    String dynamoDbEndpoint;

    @Option(names = "--table", paramLabel = "NAME", description = "The table there. Default: ${DEFAULT-VALUE}.")
    String table = "jdcheck";

    /** The service without a profile, for what is already checked. */
    LocalService service() {
        return service(ShippedRules.ruleBook(), Profile.NONE);
    }

    /** The service under a profile. */
    LocalService service(HouseRules house) {
        return service(house.shipped(), house.profile());
    }

    private LocalService service(RuleBook ruleBook, Profile profile) {
        return new LocalService(data, ruleBook, profile, dynamoDbEndpoint == null ? null : table(dynamoDbEndpoint));
    }

    private ReportStore table(String endpoint) {
        if (!endpoint.matches("https?://[^\\s/]+.*")) {
            throw new CliException("\"" + endpoint + "\" is no endpoint; it is a URL such as http://127.0.0.1:8000.");
        }
        return new Wiring(Map.of("DYNAMODB_ENDPOINT", endpoint, "TABLE_NAME", table), List.of()).requiredStore();
    }

    static Gateway gateway(LocalService service) {
        String home = System.getProperty("jdcheck.home", ".");
        Path template = Path.of(home, "template.yaml");
        if (!Files.isRegularFile(template)) {
            throw new CliException("There is no template.yaml in " + home + "; its routes are needed.");
        }
        try {
            return new Gateway(service, TemplateRoutes.of(template));
        } catch (IOException e) {
            throw new CliException("The routes in " + template + " cannot be read.");
        }
    }
}
