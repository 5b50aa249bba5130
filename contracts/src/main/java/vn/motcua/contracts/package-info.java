/**
 * Wire events between the services and towards integrators: topics, records, schemas and samples.
 */
@NullMarked
package vn.motcua.contracts;

import org.jspecify.annotations.NullMarked;
