/** Technical code that three services or more share; nothing of the domain. */
@NullMarked
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
