/** The jdcheck command, and the whole service on one machine with embedded parts. */
@NullMarked
package org.jdcheck.cli;

import org.jspecify.annotations.NullMarked;
