/**
 * Who may see which dossier and do what with it: the one policy, which every way to a dossier goes
 * through. It decides by role, agency tree, ownership and stage.
 */
@NullMarked
package vn.motcua.dossier.access;

import org.jspecify.annotations.NullMarked;
