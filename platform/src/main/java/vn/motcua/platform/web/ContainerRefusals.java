package vn.motcua.platform.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

/**
 * Answers with a problem what Tomcat refuses before any of our code is reached: request lines and
 * headers that are none. Public and without arguments, as Tomcat wants it.
 */
public class ContainerRefusals extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Tomcat refuses them with 400 like anything malformed; only its words tell them apart. */
    private static final String HEADERS_TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class)
                    .getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (status < HttpStatus.BAD_REQUEST.value() || answered) {
            return;
        }
        ErrorCode code = code(status, failure);
        String path = request.getRequestURI() == null ? "" : request.getRequestURI();
        try {
            response.setStatus(code.status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = JSON.writeValueAsBytes(Problem.of(code, code.vi(), path, List.of()));
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody listens", e);
        }
    }

    private static ErrorCode code(int status, @Nullable Throwable failure) {
        if (failure != null && HEADERS_TOO_LARGE.equals(failure.getMessage())) {
            return PlatformErrors.HEADERS_TOO_LARGE;
        }
        return Refusals.of(HttpStatusCode.valueOf(status))
                .map(ProblemException::code)
                .orElse(PlatformErrors.INTERNAL_ERROR);
    }
}
