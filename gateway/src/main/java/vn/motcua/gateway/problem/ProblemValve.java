package vn.motcua.gateway.problem;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.UUID;

/** Answers what Tomcat refuses before any filter sees it, such as a malformed request line. */
public final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Tomcat refuses them with 400 like anything malformed; only its words tell them apart. */
    private static final String HEADERS_TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class)
                    .getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request, response, error(status, failure));
        } catch (IOException e) {
            container.getLogger().debug("Nobody reads the answer", e);
        }
    }

    private static GatewayError error(int status, @Nullable Throwable failure) {
        return failure != null && HEADERS_TOO_LARGE.equals(failure.getMessage())
                ? GatewayError.HEADERS_TOO_LARGE
                : Statuses.error(status);
    }

    private static void write(Request request, Response response, GatewayError error)
            throws IOException {
        Problem problem = Problem.of(error, error.message(Languages.of(request)), "");
        response.setStatus(error.status().value());
        response.setContentType("application/problem+json");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (response.getHeader("X-Request-Id") == null) {
            response.setHeader("X-Request-Id", UUID.randomUUID().toString());
        }
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
        response.finishResponse();
    }
}
