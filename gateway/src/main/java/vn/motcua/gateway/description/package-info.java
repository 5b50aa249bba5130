/** The services' API documents merged into one, and Swagger UI over it. */
@NullMarked
package vn.motcua.gateway.description;

import org.jspecify.annotations.NullMarked;
