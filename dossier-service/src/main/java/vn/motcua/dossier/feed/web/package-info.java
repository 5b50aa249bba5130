/** The feed over HTTP. */
@NullMarked
package vn.motcua.dossier.feed.web;

import org.jspecify.annotations.NullMarked;
