/**
 * Shows people who read their data, at {@code /api/v1/} and the name in {@code
 * motcua.audit.resource}; a service without that name has no such resource.
 */
@NullMarked
package vn.motcua.platform.audit.web;

import org.jspecify.annotations.NullMarked;
