/** What a procedure costs by a channel and in a case, before a dossier is filed. */
@NullMarked
package vn.motcua.catalog.quote;

import org.jspecify.annotations.NullMarked;
