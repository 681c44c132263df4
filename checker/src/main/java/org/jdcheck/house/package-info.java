/** What an employer's profile tells every check: its places, its words, its waivers. */
@NullMarked
package org.jdcheck.house;

import org.jspecify.annotations.NullMarked;
