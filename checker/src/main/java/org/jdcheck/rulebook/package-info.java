/** Reads rule files, picks those in force, runs them, joins card to match. */
@NullMarked
package org.jdcheck.rulebook;

import org.jspecify.annotations.NullMarked;
