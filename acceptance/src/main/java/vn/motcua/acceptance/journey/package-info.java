/**
 * One dossier's whole life as its people live it: publisher, citizen, reception, specialist,
 * leader. Works for any procedure of the catalogue, because form, papers and workflow are read from
 * it.
 */
@NullMarked
package vn.motcua.acceptance.journey;

import org.jspecify.annotations.NullMarked;
