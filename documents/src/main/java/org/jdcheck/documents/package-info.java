/** Bytes of a format in, a posting out, or the reason why there is none. */
@NullMarked
package org.jdcheck.documents;

import org.jspecify.annotations.NullMarked;
