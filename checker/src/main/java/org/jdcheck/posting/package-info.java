/** What a job description is: text, sections, items, spans. */
@NullMarked
package org.jdcheck.posting;

import org.jspecify.annotations.NullMarked;
