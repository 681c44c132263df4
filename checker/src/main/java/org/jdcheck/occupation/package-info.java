/** What is known of occupations: their titles, their duties, the schooling of those who work in them. */
@NullMarked
package org.jdcheck.occupation;

import org.jspecify.annotations.NullMarked;
