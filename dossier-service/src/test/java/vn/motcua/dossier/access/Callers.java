package vn.motcua.dossier.access;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;

import java.util.Set;

/** Callers as their tokens make them. */
public final class Callers {

    private Callers() {}

    public static Caller citizen(String subject) {
        return caller(subject, null, null, Role.CITIZEN);
    }

    /** A citizen whose token bears a personal id. */
    public static Caller person(String subject, String personalId) {
        return caller(subject, personalId, null, Role.CITIZEN);
    }

    public static Caller officer(String subject, String agency, Role... roles) {
        return caller(subject, null, agency, roles);
    }

    /** A program that comes with a scope alone. */
    public static Caller program(@Nullable String agency, String scope) {
        return new Caller("program", null, null, null, null, null, agency, Set.of(), Set.of(scope));
    }

    public static Caller caller(
            String subject, @Nullable String personalId, @Nullable String agency, Role... roles) {
        return new Caller(
                subject,
                "Tên " + subject,
                subject + "@example.vn",
                "0912345678",
                personalId,
                null,
                agency,
                Set.of(roles),
                Set.of());
    }
}
