/** Rebuilds over HTTP, and the feed they read. */
@NullMarked
package vn.motcua.stats.rebuild.web;

import org.jspecify.annotations.NullMarked;
