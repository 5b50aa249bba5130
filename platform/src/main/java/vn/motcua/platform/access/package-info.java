/**
 * Says who calls and what of a collection she may see.
 *
 * <p>{@link vn.motcua.platform.access.Caller} is the verified token in our words. A service has one
 * policy: plain functions from a caller to a {@link vn.motcua.platform.access.Scope}, and every way
 * to the data goes through it:
 *
 * <pre>{@code
 * Scope<Dossier> visible(Caller caller) {
 *     return Scope.anyOf(
 *             Scope.field("owner", caller.subject(), Dossier::owner),
 *             caller.has(Role.RECEPTION_OFFICER)
 *                     ? Scope.fieldIn("agency", agencies.subtree(caller.agency()), Dossier::agency)
 *                     : Scope.none());
 * }
 *
 * // an item in hand                          // a list, a search, an export, the feed
 * if (!visible(caller).matches(dossier)) …    mongo.find(query(new Criteria().andOperator(visible(caller).criteria(), wanted)), …)
 * }</pre>
 *
 * <p>Both answers are built from the same pieces, so a list cannot show what the item refuses; a
 * property test compares them over generated scopes, in memory and in a real MongoDB. A scope has
 * no negation, and a missing value grants nothing.
 */
@NullMarked
package vn.motcua.platform.access;

import org.jspecify.annotations.NullMarked;
