package org.jdcheck.phrase;

/** A handle to phrases that mean the same to their owner; {@link Hits#of(PhraseSet)} gives where they stand. */
public record PhraseSet(int number) {}
