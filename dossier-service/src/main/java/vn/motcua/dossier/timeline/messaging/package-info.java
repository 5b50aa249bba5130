/** Keeps what notification-service proves about its messages. */
@NullMarked
package vn.motcua.dossier.timeline.messaging;

import org.jspecify.annotations.NullMarked;
