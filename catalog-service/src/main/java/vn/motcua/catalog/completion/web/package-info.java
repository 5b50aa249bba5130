/** The publisher's part over HTTP. */
@NullMarked
package vn.motcua.catalog.completion.web;

import org.jspecify.annotations.NullMarked;
