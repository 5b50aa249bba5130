/** What officers have to do, by unit and officer. */
@NullMarked
package vn.motcua.dossier.worklist;

import org.jspecify.annotations.NullMarked;
