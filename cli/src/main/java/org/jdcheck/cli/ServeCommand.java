package org.jdcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jdcheck.cli.local.Gateway;
import org.jdcheck.cli.local.HttpFront;
import org.jdcheck.cli.local.LocalService;
import org.jdcheck.functions.Log;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The API on this machine, and the inbox watched. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the API on this machine and checks what is put into the inbox folder, until it is stopped.")
final class ServeCommand implements Callable<Integer> {
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "0 for any that is free. Default: ${DEFAULT-VALUE}.")
    int port = 8080;

    @Mixin
    ServiceOptions options = new ServiceOptions();

    @Mixin
    ProfileOption profile = new ProfileOption();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new CliException("There is no port " + port + "; ports go from 0 to " + LAST_PORT + ".");
        }
        HouseRules house = new Profiles(profile, null).here();
        try (LocalService service = options.service(house)) {
            Gateway gateway = ServiceOptions.gateway(service);
            try (HttpFront front = new HttpFront(gateway, port)) {
                System.err.println("Serving on http://127.0.0.1:" + front.port() + ", watching "
                        + options.data.resolve("inbox") + "/default/."
                        + (house.file() == null ? "" : " Profile: " + house.file() + ".") + " Stop with Ctrl-C.");
                watch(service);
            } catch (IOException e) {
                throw new CliException("The port " + port + " cannot be had: " + e.getMessage() + ".");
            }
        }
        return 0;
    }

    private static void watch(LocalService service) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                service.lookIntoInbox();
                while (service.handleBatch()) {
                    // One batch after the other, until the queue is empty.
                }
            } catch (RuntimeException e) {
                Log.fault("inbox-failed", e);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }
}
