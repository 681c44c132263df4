/** The committed knowledge is what its generator makes of its inputs. */
@NullMarked
package org.jdcheck.knowledge;

import org.jspecify.annotations.NullMarked;
