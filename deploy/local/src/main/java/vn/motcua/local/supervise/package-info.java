/**
 * Keeps the parts of an installation running: one process of its own that starts them in order,
 * starts again what dies, and stops them in order when it is told to.
 *
 * <p>What it knows of a part stands in a small file that the other commands read. If the supervisor
 * itself is killed, the parts live on, and its standby takes them over.
 */
@NullMarked
package vn.motcua.local.supervise;

import org.jspecify.annotations.NullMarked;
