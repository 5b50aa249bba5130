/** Turns the events of dossiers into messages. */
@NullMarked
package vn.motcua.notification.message.messaging;

import org.jspecify.annotations.NullMarked;
