/** Wires the timeline and declares its index. */
@NullMarked
package vn.motcua.dossier.timeline.mongo;

import org.jspecify.annotations.NullMarked;
