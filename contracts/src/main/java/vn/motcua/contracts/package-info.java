/**
 * Wire events between the services and towards integrators: topics, types, headers and the values
 * every event shares.
 */
@NullMarked
package vn.motcua.contracts;

import org.jspecify.annotations.NullMarked;
