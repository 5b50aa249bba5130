/**
 * Lets nobody in who does not belong: each service verifies every token by itself.
 *
 * <p>A request needs a token unless its path is public: health, the API document, and what the
 * service lists under {@code motcua.security.public-get} and {@code motcua.security.public-post}
 * (patterns as in controllers). A new path is closed until somebody opens it. Other actuator
 * endpoints need the role {@code operator}.
 *
 * <p>A token is accepted when it is signed with RS256 or ES256 by a key of {@code
 * spring.security.oauth2.resourceserver.jwt.jwk-set-uri}, comes from {@code issuer-uri}, is meant
 * for one of {@code audiences}, and has not expired. The keys are fetched with the first token, so
 * an issuer that is down stops no service from starting; keys once seen last a day of outage;
 * without any the answer is 503.
 *
 * <p>What the person may do is not decided here but by the service's policy, from the {@link
 * vn.motcua.platform.access.Caller} that every controller method can take as an argument; elsewhere
 * in the request's thread {@link vn.motcua.platform.security.CurrentCaller#get} has it.
 *
 * <p>401, 403 and 503 are problem documents with {@code WWW-Authenticate}. Nothing is kept between
 * requests, so there is no session and nothing for a forged form post to ride on.
 */
@NullMarked
package vn.motcua.platform.security;

import org.jspecify.annotations.NullMarked;
