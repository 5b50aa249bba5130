/** Events of a dossier (vi: hồ sơ), each with what happened and the public state after it. */
@NullMarked
package vn.motcua.contracts.dossier;

import org.jspecify.annotations.NullMarked;
