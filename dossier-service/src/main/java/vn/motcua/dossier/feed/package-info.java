/** Events of dossiers for programs of other authorities, in one order without a gap. */
@NullMarked
package vn.motcua.dossier.feed;

import org.jspecify.annotations.NullMarked;
