/** Files of a dossier over HTTP. */
@NullMarked
package vn.motcua.dossier.attachment.web;

import org.jspecify.annotations.NullMarked;
