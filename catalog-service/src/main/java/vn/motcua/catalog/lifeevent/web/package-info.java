/** The life events over HTTP. */
@NullMarked
package vn.motcua.catalog.lifeevent.web;

import org.jspecify.annotations.NullMarked;
