package org.jdcheck.bench;

import java.time.LocalDate;
import org.jdcheck.Checker;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.ReportJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the text to the JSON of the report, with the rules that are shipped. */
@State(Scope.Benchmark)
public class WholeCheck {
    /** The length of the text in KiB. */
    @Param({"5", "64", "256", "1024"})
    public int kib = 5;

    /** {@code posting}, or {@code anchors}: one line in which nearly every word announces a pattern. */
    @Param({"posting", "anchors"})
    public String kind = "posting";

    private final Checker checker = new Checker(ShippedRules.ruleBook());
    private final Setting setting = Setting.on(LocalDate.of(2026, 11, 23));
    private String text = "";

    @Setup(Level.Trial)
    public void prepare() {
        text = kind.equals("posting") ? Texts.posting(kib * 1024) : Texts.anchors(kib * 1024);
    }

    @Benchmark
    public String check() {
        return ReportJson.write(checker.check(Posting.of(text), setting));
    }
}
