/**
 * The electronic form of a procedure: answers against its JSON Schema, what a save changes, and
 * what is known before it is filled in.
 */
@NullMarked
package vn.motcua.dossier.form;

import org.jspecify.annotations.NullMarked;
