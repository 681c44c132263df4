/** The service on one machine: a folder for an inbox, a file of SQLite for store and queue, routes from template.yaml. */
@NullMarked
package org.jdcheck.cli.local;

import org.jspecify.annotations.NullMarked;
