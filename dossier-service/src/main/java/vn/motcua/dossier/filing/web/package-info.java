/** Drafting, sending, completing and taking back over HTTP. */
@NullMarked
package vn.motcua.dossier.filing.web;

import org.jspecify.annotations.NullMarked;
