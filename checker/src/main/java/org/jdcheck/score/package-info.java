/** Turns findings into a verdict and a ledger. */
@NullMarked
package org.jdcheck.score;

import org.jspecify.annotations.NullMarked;
