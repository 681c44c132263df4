/** Where reports are kept. */
@NullMarked
package org.jdcheck.functions.store;

import org.jspecify.annotations.NullMarked;
