package vn.motcua.platform.web;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever is thrown below a controller with a problem document. */
@Hidden
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refuse(Exception failure, HttpServletRequest request) {
        ProblemException refusal =
                Refusals.of(failure).orElseGet(() -> unexpected(failure, request));
        if (refusal.code().status().is5xxServerError() && refusal.getCause() != null) {
            LOG.warn("{} {}", refusal.getMessage(), refusal.getCause().toString());
        }
        HttpHeaders extra =
                failure instanceof ErrorResponse response
                        ? response.getHeaders()
                        : HttpHeaders.EMPTY;
        return problems.answer(refusal, extra, request);
    }

    /** Security answers these itself, outside. */
    @ExceptionHandler({
        AccessDeniedException.class,
        AuthenticationException.class,
        RequestRejectedException.class
    })
    void leaveToSecurity(RuntimeException failure) {
        throw failure;
    }

    /** The caller has gone. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyListens() {}

    private static ProblemException unexpected(Exception failure, HttpServletRequest request) {
        LOG.error(
                "Request {} {} {} failed",
                RequestId.of(request),
                request.getMethod(),
                Issue.blanked(request.getRequestURI()),
                failure);
        return new ProblemException(PlatformErrors.INTERNAL_ERROR);
    }
}
