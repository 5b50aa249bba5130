/** Fee quotes over HTTP. */
@NullMarked
package vn.motcua.catalog.quote.web;

import org.jspecify.annotations.NullMarked;
