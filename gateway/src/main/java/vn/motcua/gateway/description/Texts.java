package vn.motcua.gateway.description;

import java.util.Collection;

/** What the merged document says of itself. */
final class Texts {

    private static final String ABOUT =
            "Online public services and one-stop shop: procedures, dossiers, notifications and"
                    + " figures behind one address. Errors are problem documents (RFC 9457); each"
                    + " code is explained at `/docs/errors`.";

    private Texts() {}

    static String description(Collection<String> missing) {
        return missing.isEmpty()
                ? ABOUT
                : ABOUT
                        + " The description of these services is missing at the moment, because"
                        + " they have not answered since the gateway started: "
                        + String.join(", ", missing)
                        + ".";
    }
}
