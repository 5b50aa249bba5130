/** Shows jobs to callers. */
@NullMarked
package vn.motcua.platform.job.web;

import org.jspecify.annotations.NullMarked;
