package org.jdcheck.posting;

/**
 * The smallest piece of a posting that says one thing: a list item, or a sentence of running text.
 *
 * @param span its words, without bullet and surrounding space
 * @param form how it is set
 */
public record Item(Span span, Form form) {
    public enum Form {
        BULLET,
        SENTENCE
    }

    public boolean isBullet() {
        return form == Form.BULLET;
    }
}
