/** The one door to the services: routes, limits, the merged API description. */
@NullMarked
package vn.motcua.gateway;

import org.jspecify.annotations.NullMarked;
