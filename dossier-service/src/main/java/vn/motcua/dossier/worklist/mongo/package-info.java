/** Wires the worklists and declares their indexes. */
@NullMarked
package vn.motcua.dossier.worklist.mongo;

import org.jspecify.annotations.NullMarked;
