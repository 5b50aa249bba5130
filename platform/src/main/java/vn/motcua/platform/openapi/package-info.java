/**
 * Describes a service's API as it really answers, at {@code /v3/api-docs} (OpenAPI 3.1).
 *
 * <p>The description comes from controllers and records; this package adds what they do not say:
 * title and description ({@code motcua.api.title}, {@code motcua.api.description}), the bearer
 * token on whatever is not public, the problem answers each operation can give, the headers of
 * commands, and which fields of a response are always there. {@code Caller} and {@code
 * CommandContext} arguments are no parameters.
 *
 * <p>What a controller still has to say: {@code @Tag} and {@code @Operation(summary, description)};
 * its success status, by {@code @ResponseStatus} or {@code @ApiResponse}, when that is not 200;
 * {@code produces}, when the answer is not JSON; constraints on parameters and request records. A
 * service lists its enums of error codes once, so that their codes stand in the document:
 *
 * <pre>{@code
 * @Bean
 * DocumentedErrors documentedErrors() {
 *     return DocumentedErrors.of(DraftErrors.values(), LifecycleErrors.values());
 * }
 * }</pre>
 */
@NullMarked
package vn.motcua.platform.openapi;

import org.jspecify.annotations.NullMarked;
