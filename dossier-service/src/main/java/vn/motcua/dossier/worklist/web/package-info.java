/** Worklists over HTTP. */
@NullMarked
package vn.motcua.dossier.worklist.web;

import org.jspecify.annotations.NullMarked;
