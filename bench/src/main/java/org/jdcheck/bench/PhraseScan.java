package org.jdcheck.bench;

import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseDictionary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All phrases in one pass: ten times the phrases must not cost ten times the time. */
@State(Scope.Benchmark)
public class PhraseScan {
    @Param({"3000", "30000"})
    public int phrases = 3_000;

    private final String text = Texts.posting(5 * 1024);
    private PhraseDictionary dictionary = new PhraseDictionary.Builder().build();

    @Setup(Level.Trial)
    public void prepare() {
        PhraseDictionary.Builder builder = new PhraseDictionary.Builder();
        builder.add(Texts.phrases(phrases));
        dictionary = builder.build();
    }

    @Benchmark
    public Hits scan() {
        return dictionary.scan(text);
    }
}
