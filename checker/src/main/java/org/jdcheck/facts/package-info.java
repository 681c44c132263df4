/** Pulls typed statements, each with its words, out of a posting. */
@NullMarked
package org.jdcheck.facts;

import org.jspecify.annotations.NullMarked;
