/** Events of dossiers on their way into facts. */
@NullMarked
package vn.motcua.stats.fact.messaging;

import org.jspecify.annotations.NullMarked;
