/** Reads the events of dossiers into facts. */
@NullMarked
package vn.motcua.stats.fact.messaging;

import org.jspecify.annotations.NullMarked;
