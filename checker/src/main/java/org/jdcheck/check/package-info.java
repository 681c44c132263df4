/** The matchers: phrases, patterns, and those that need thought. */
@NullMarked
package org.jdcheck.check;

import org.jspecify.annotations.NullMarked;
