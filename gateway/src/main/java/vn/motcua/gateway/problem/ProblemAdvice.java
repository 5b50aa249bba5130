package vn.motcua.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import java.io.IOException;

/** Answers whatever a route or a page throws. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            // the client has part of an answer: only a broken connection tells it so
            throw failure;
        }
        response.resetBuffer();
        problems.write(refusal(failure, response), request, response);
    }

    private static Refusal refusal(Exception failure, HttpServletResponse response) {
        if (failure instanceof Refusal refusal) {
            if (refusal.getCause() != null) {
                LOG.warn("{}: {}", refusal.getMessage(), refusal.getCause().toString());
            }
            return refusal;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
            return Refusal.of(Statuses.error(known.getStatusCode().value()));
        }
        if (failure instanceof IOException || failure instanceof InvalidParameterException) {
            // the client broke off while it sent, and nobody reads the answer; or its query is none
            return Refusal.of(GatewayError.MALFORMED_REQUEST);
        }
        LOG.error("A request failed", failure);
        return Refusal.of(GatewayError.INTERNAL_ERROR);
    }
}
