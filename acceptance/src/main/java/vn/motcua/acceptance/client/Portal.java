package vn.motcua.acceptance.client;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.Options;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A running installation as its users reach it: gateway, issuer, mail. */
public final class Portal {

    /** The options that say where it is. */
    public static final Set<String> OPTIONS = Set.of("gateway", "issuer", "mail");

    private final Http gateway;
    private final URI mail;
    private final Tokens tokens;

    private Portal(URI gateway, URI issuer, URI mail) {
        this.gateway = Http.to(gateway);
        this.mail = mail;
        this.tokens = new Tokens(issuer);
    }

    /** The installation of these options; by default the one on this machine. */
    public static Portal of(Options options) {
        return new Portal(
                URI.create(options.text("gateway", "http://localhost:8080")),
                URI.create(options.text("issuer", "http://localhost:9000")),
                URI.create(options.text("mail", "http://localhost:8025")));
    }

    /** Somebody who is not signed in. */
    public Http anybody() {
        return gateway;
    }

    /** Somebody who is signed in. */
    public Http as(String account) {
        return gateway.as(tokens.of(account));
    }

    /** A program that reads the feed. */
    public Http integrator() {
        return gateway.as(tokens.ofClient("integrator", "dossier-events.read"));
    }

    /** The claims of an account's token that are texts. */
    public Map<String, String> claims(String account) {
        Map<String, String> claims = new TreeMap<>();
        for (Map.Entry<String, JsonNode> claim : tokens.claims(account).properties()) {
            if (claim.getValue().isString()) {
                claims.put(claim.getKey(), claim.getValue().asString());
            }
        }
        return claims;
    }

    /** The mails to an account. */
    public MailBox mails(String account) {
        return new MailBox(mail, claims(account).getOrDefault("email", account));
    }
}
