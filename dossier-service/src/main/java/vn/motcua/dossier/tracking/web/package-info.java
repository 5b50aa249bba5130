/** Public tracking over HTTP, without a token. */
@NullMarked
package vn.motcua.dossier.tracking.web;

import org.jspecify.annotations.NullMarked;
