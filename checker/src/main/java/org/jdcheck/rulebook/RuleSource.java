package org.jdcheck.rulebook;

/**
 * One file of a rule book.
 *
 * @param name its path below the folder of rules, with slashes ("pay/placeholder.yaml")
 * @param text its content
 */
public record RuleSource(String name, String text) {}
