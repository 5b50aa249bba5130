/**
 * The heart of the service: what a dossier is, what can happen to it, and the one table that says
 * when.
 *
 * <p>{@link vn.motcua.dossier.lifecycle.Lifecycle} is that table; {@link
 * vn.motcua.dossier.lifecycle.Dossier} goes through it with every intention method and returns the
 * event. Nothing here knows of HTTP, Kafka or a database.
 */
@NullMarked
package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.NullMarked;
