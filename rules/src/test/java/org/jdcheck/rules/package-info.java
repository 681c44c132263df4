/** The rule files, tested. */
@NullMarked
package org.jdcheck.rules;

import org.jspecify.annotations.NullMarked;
