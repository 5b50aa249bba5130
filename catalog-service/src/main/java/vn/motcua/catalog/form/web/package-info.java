/** Forms to download. */
@NullMarked
package vn.motcua.catalog.form.web;

import org.jspecify.annotations.NullMarked;
