/**
 * Looks into a PDF without showing it: whether an authority can open it, and whether anything in it
 * runs.
 */
@NullMarked
package vn.motcua.dossier.attachment.pdf;

import org.jspecify.annotations.NullMarked;
