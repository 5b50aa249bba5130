/**
 * A message to a person about an event, and what is known about its delivery.
 *
 * <p>An event makes one message for each recipient and channel, whose id derives from the event's:
 * a replay makes none. A message is delivered by due work of {@link vn.motcua.platform.work}; the
 * state before the hand-over is stored before the hand-over, and a message found behind it without
 * an answer is AMBIGUOUS and never sent again. What letters that are under way together have to
 * store is gathered for a few milliseconds and stored by one write. The last state is published, so
 * that the dossier's timeline shows the proof.
 */
@NullMarked
package vn.motcua.notification.message;

import org.jspecify.annotations.NullMarked;
