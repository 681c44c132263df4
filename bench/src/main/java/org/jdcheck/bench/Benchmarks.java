package org.jdcheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in under a minute and prints one short table beside the goals.
 *
 * <p>{@code java -cp bench/target/classes:… org.jdcheck.bench.Benchmarks}; docs/speed.md names the whole command. For
 * figures to publish, run {@code org.openjdk.jmh.Main} on the same class path with its own, longer settings.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        results.addAll(new Runner(options(PhraseScan.class).build()).run());
        results.addAll(new Runner(options(WholeCheck.class)
                        .param("kind", "posting")
                        .param("kib", "5", "64", "256", "1024")
                        .build())
                .run());
        results.addAll(new Runner(options(WholeCheck.class)
                        .param("kind", "anchors")
                        .param("kib", "64")
                        .build())
                .run());
        double few = 0;
        System.out.printf(Locale.ROOT, "%n%-34s %12s   %s%n", "benchmark", "µs", "");
        for (RunResult result : results) {
            double micros = result.getPrimaryResult().getScore();
            String phrases = result.getParams().getParam("phrases");
            if (phrases != null) {
                few = few == 0 ? micros : few;
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %12.1f   %.2f x (goal: at most 1.50 x)%n",
                        "scan 5 KiB, " + phrases + " phrases",
                        micros,
                        micros / few);
            } else {
                int kib = Integer.parseInt(result.getParams().getParam("kib"));
                String goal = kib == 5 ? " (goal: at most 1,000 µs)" : "";
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %12.1f   %.1f µs a KiB%s%n",
                        "check " + kib + " KiB, " + result.getParams().getParam("kind"),
                        micros,
                        micros / kib,
                        goal);
            }
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT);
    }
}
