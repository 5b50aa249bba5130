/** Keeps the caches of the local copies fresh and their collections indexed. */
@NullMarked
package vn.motcua.dossier.reference.mongo;

import org.jspecify.annotations.NullMarked;
