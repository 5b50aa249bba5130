/** How far a dossier has come, for anybody who knows its code. Legal: TT 01/2018 Art. 16. */
@NullMarked
package vn.motcua.dossier.tracking;

import org.jspecify.annotations.NullMarked;
