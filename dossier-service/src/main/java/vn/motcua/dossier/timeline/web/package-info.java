/** Timeline, deadline and proof of a dossier over HTTP. */
@NullMarked
package vn.motcua.dossier.timeline.web;

import org.jspecify.annotations.NullMarked;
