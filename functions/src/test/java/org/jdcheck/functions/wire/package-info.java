/** The other ends of the wire, for tests: a table, a bucket, the runtime of Lambda, and the template that describes them. */
@NullMarked
package org.jdcheck.functions.wire;

import org.jspecify.annotations.NullMarked;
