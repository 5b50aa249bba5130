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
            case AuthenticationServiceException e -> keysAreAway(request, response, e);
            case OAuth2AuthenticationException e ->
                    refuse(
                            PlatformErrors.INVALID_TOKEN,
                            "Bearer realm=\"motcua\", error=\"invalid_token\"",
                            request,
                            response);
            default ->
                    refuse(
                            PlatformErrors.UNAUTHENTICATED,
                            "Bearer realm=\"motcua\"",
                            request,
                            response);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refuse(
                PlatformErrors.FORBIDDEN,
                "Bearer realm=\"motcua\", error=\"insufficient_scope\"",
                request,
                response);
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        problems.write(new ProblemException(PlatformErrors.BAD_REQUEST), request, response);
    }

    private void keysAreAway(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationServiceException failure)
            throws IOException {
        LOG.warn("Tokens cannot be verified, the issuer's keys are out of reach", failure);
        problems.write(new ProblemException(PlatformErrors.UNAVAILABLE), request, response);
    }

    private void refuse(
            PlatformErrors error,
            String challenge,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        problems.write(new ProblemException(error), request, response);
    }
}
