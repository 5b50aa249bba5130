/** The tree of agencies over HTTP. */
@NullMarked
package vn.motcua.catalog.agency.web;

import org.jspecify.annotations.NullMarked;
