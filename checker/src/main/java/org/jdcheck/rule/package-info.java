/** What a rule, a match and a finding are. */
@NullMarked
package org.jdcheck.rule;

import org.jspecify.annotations.NullMarked;
