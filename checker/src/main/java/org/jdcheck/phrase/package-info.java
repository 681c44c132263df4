/** Finds every phrase of every rule in one pass over the text, and runs patterns only near the words that announce them. */
@NullMarked
package org.jdcheck.phrase;

import org.jspecify.annotations.NullMarked;
