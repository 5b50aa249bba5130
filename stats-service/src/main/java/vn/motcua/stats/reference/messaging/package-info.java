/** Events of agencies and procedures on their way into copies. */
@NullMarked
package vn.motcua.stats.reference.messaging;

import org.jspecify.annotations.NullMarked;
