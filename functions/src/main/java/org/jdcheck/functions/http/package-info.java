/** Requests of the API and their answers, errors as RFC 9457 problems. */
@NullMarked
package org.jdcheck.functions.http;

import org.jspecify.annotations.NullMarked;
