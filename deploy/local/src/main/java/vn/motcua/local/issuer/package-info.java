/**
 * The demo issuer: an OpenID Connect provider with known accounts for one machine, where production
 * has Keycloak.
 *
 * <p>People sign in on its page (authorization code with PKCE); programs use client credentials. It
 * listens on this machine only, because everybody knows its passwords.
 */
@NullMarked
package vn.motcua.local.issuer;

import org.jspecify.annotations.NullMarked;
