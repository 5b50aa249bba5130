package vn.motcua.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.web.Problems;

import java.io.IOException;

/**
 * Answers what security refuses with problem documents. Why a token was not accepted is not told.
 */
class SecurityRefusals
        implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityRefusals.class);

    private final Problems problems;

    SecurityRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case AuthenticationServiceException e -> {
                LOG.warn("Tokens cannot be verified, the issuer's keys are out of reach", e);
                refuse(PlatformErrors.UNAVAILABLE, request, response);
            }
            case OAuth2AuthenticationException e -> {
                challenge(response, ", error=\"invalid_token\"");
                refuse(PlatformErrors.INVALID_TOKEN, request, response);
            }
            default -> {
                challenge(response, "");
                refuse(PlatformErrors.UNAUTHENTICATED, request, response);
            }
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        challenge(response, ", error=\"insufficient_scope\"");
        refuse(PlatformErrors.FORBIDDEN, request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        refuse(PlatformErrors.BAD_REQUEST, request, response);
    }

    private static void challenge(HttpServletResponse response, String error) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"motcua\"" + error);
    }

    private void refuse(
            PlatformErrors error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(new ProblemException(error), request, response);
    }
}
