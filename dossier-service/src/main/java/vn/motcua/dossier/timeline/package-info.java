/**
 * What happened to a dossier, for the people it concerns: its events, the messages they caused and
 * what is proved of their delivery, and why it is due when it is.
 */
@NullMarked
package vn.motcua.dossier.timeline;

import org.jspecify.annotations.NullMarked;
