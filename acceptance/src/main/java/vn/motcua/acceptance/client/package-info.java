/**
 * What a user of the portal has: HTTP to the gateway, tokens from the issuer, a mail box. Nothing
 * here knows a service, a database or a topic.
 */
@NullMarked
package vn.motcua.acceptance.client;

import org.jspecify.annotations.NullMarked;
