package vn.motcua.platform.access;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls, as the verified token says. A controller method takes it as an argument; without a
 * token it is {@link #ANONYMOUS}.
 *
 * @param subject the issuer's stable id of the person, integrator or, with the prefix {@code
 *     system:}, part of ours
 * @param personalId twelve digits. Vi: số định danh cá nhân
 * @param taxCode Vi: mã số thuế
 * @param agency id of the agency an officer belongs to
 * @param scopes OAuth scopes, which integrators have instead of roles
 */
public record Caller(
        String subject,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String personalId,
        @Nullable String taxCode,
        @Nullable String agency,
        Set<Role> roles,
        Set<String> scopes) {

    private static final String SYSTEM = "system:";

    /** Somebody without a token. */
    public static final Caller ANONYMOUS = bare("anonymous");

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Reads the claims of a token that has been verified. */
    public static Caller of(Map<String, Object> claims) {
        return new Caller(
                String.valueOf(claims.get("sub")),
                text(claims, "name"),
                text(claims, "email"),
                text(claims, "phone_number"),
                text(claims, "personal_id"),
                text(claims, "tax_code"),
                text(claims, "agency"),
                claims.get("roles") instanceof Collection<?> roles ? Role.named(roles) : Set.of(),
                scopes(claims.get("scope")));
    }

    /** A part of ours that acts by itself: due work, a consumer, a job. */
    public static Caller system(String name) {
        return bare(SYSTEM + name);
    }

    /**
     * Whether a token may bear this subject: the names of our own parts and of nobody are taken.
     */
    public static boolean mayBeSubject(@Nullable String subject) {
        return subject != null
                && !subject.isBlank()
                && !subject.startsWith(SYSTEM)
                && !subject.equals(ANONYMOUS.subject());
    }

    public boolean isAnonymous() {
        return subject.equals(ANONYMOUS.subject);
    }

    public boolean isSystem() {
        return subject.startsWith(SYSTEM);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    /** Without anything personal, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return "Caller[%s, agency=%s, roles=%s, scopes=%s]"
                .formatted(subject, agency, roles, scopes);
    }

    private static Caller bare(String subject) {
        return new Caller(subject, null, null, null, null, null, null, Set.of(), Set.of());
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private static Set<String> scopes(@Nullable Object claim) {
        Collection<?> scopes =
                switch (claim) {
                    case String text -> List.of(text.split(" "));
                    case Collection<?> many -> many;
                    case null, default -> List.of();
                };
        return scopes.stream()
                .map(String::valueOf)
                .filter(scope -> !scope.isBlank())
                .collect(Collectors.toSet());
    }
}
