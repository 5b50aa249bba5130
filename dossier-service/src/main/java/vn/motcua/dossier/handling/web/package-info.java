/** What officers do, over HTTP. */
@NullMarked
package vn.motcua.dossier.handling.web;

import org.jspecify.annotations.NullMarked;
