package org.jdcheck.fix;

import org.jdcheck.report.Report;

/**
 * What became of a posting by its safe fixes.
 *
 * @param text as it was
 * @param edits what was changed in it; none where nothing is safe
 * @param before the report of the text as it was
 * @param after the report of the text as it is now
 */
public record Fixed(String text, Edits edits, Report before, Report after) {
    /** The text with the fixes made. */
    public String fixedText() {
        return edits.in(text);
    }
}
