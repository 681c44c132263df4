/** Places within places, dated entries, citations, and the {@code Setting} of a check. */
@NullMarked
package org.jdcheck.law;

import org.jspecify.annotations.NullMarked;
