/** The one front door: words, a setting and rules in; a report out. */
@NullMarked
package org.jdcheck;

import org.jspecify.annotations.NullMarked;
