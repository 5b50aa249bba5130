package vn.motcua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Gives every request its id, says it in the answer and in every log line. */
class RequestIdFilter extends OncePerRequestFilter {

    private static final String LOG_FIELD = "requestId";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        MDC.put(LOG_FIELD, id);
        String trace = request.getHeader(Trace.HEADER);
        if (trace != null && Trace.isValid(trace)) {
            MDC.put(Trace.HEADER, trace);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_FIELD);
            MDC.remove(Trace.HEADER);
        }
    }
}
