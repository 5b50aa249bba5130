/** Reading dossiers over HTTP. */
@NullMarked
package vn.motcua.dossier.view.web;

import org.jspecify.annotations.NullMarked;
