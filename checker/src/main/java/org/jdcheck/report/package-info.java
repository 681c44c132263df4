/** The report, and one renderer per output format. */
@NullMarked
package org.jdcheck.report;

import org.jspecify.annotations.NullMarked;
