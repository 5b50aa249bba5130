/** Events of a message to a citizen: delivered, or given up. */
@NullMarked
package vn.motcua.contracts.notification;

import org.jspecify.annotations.NullMarked;
