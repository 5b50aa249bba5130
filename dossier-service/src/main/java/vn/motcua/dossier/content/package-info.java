/**
 * What stands in a dossier: who files, for whom, which papers, under which rules, and what was
 * asked and answered. Values only.
 */
@NullMarked
package vn.motcua.dossier.content;

import org.jspecify.annotations.NullMarked;
