/** Where drafts are uploaded to, and the events that tell of them. */
@NullMarked
package org.jdcheck.functions.inbox;

import org.jspecify.annotations.NullMarked;
