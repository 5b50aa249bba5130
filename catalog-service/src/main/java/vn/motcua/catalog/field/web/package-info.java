/** The fields over HTTP. */
@NullMarked
package vn.motcua.catalog.field.web;

import org.jspecify.annotations.NullMarked;
