/** Pages for people: what runs here, and what each error means. */
@NullMarked
package vn.motcua.gateway.page;

import org.jspecify.annotations.NullMarked;
