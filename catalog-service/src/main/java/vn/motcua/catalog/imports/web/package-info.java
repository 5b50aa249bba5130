/** Imports of the national catalogue over HTTP. */
@NullMarked
package vn.motcua.catalog.imports.web;

import org.jspecify.annotations.NullMarked;
