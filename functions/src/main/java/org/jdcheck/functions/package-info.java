/** The Lambda handlers, how they are put together, and the rules they ship with. */
@NullMarked
package org.jdcheck.functions;

import org.jspecify.annotations.NullMarked;
