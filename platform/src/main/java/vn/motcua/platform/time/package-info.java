/**
 * Legal time, which the law counts by, apart from the system time that tokens, leases and retries
 * use.
 */
@NullMarked
package vn.motcua.platform.time;

import org.jspecify.annotations.NullMarked;
