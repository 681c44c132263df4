/** Makes the file of knowledge about occupations out of public facts; a tool that is not shipped. */
@NullMarked
package org.jdcheck.knowledge;

import org.jspecify.annotations.NullMarked;
