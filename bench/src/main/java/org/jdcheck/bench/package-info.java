/** How long a check takes, by JMH; nothing here runs in a build. */
@NullMarked
package org.jdcheck.bench;

import org.jspecify.annotations.NullMarked;
