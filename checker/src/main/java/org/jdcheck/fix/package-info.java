/** Puts safe replacements into a text, and proves by checking again that they do only good. */
@NullMarked
package org.jdcheck.fix;

import org.jspecify.annotations.NullMarked;
