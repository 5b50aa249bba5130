package vn.motcua.platform.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

import vn.motcua.platform.access.Caller;

/** Who makes the request that this thread serves. */
public final class CurrentCaller {

    private CurrentCaller() {}

    /** The caller by the verified token; {@link Caller#ANONYMOUS} without one. */
    public static Caller get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Caller.of(token.getClaims())
                : Caller.ANONYMOUS;
    }
}
