package vn.motcua.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/** Makes answers of refusals: for controllers by the advice, for filters by {@link #write}. */
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    ResponseEntity<Problem> answer(
            ProblemException refusal, HttpHeaders extra, HttpServletRequest request) {
        Locale language = Languages.of(request);
        ErrorCode code = refusal.code();
        Problem problem =
                Problem.of(code, refusal.detail(language), path(request), refusal.issues());
        return ResponseEntity.status(code.status())
                .headers(headers -> headers.putAll(extra))
                .headers(headers -> retryAfter(code.status(), headers))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Answers with the problem outside of Spring MVC. Headers that were set before stay. */
    public void write(
            ProblemException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ResponseEntity<Problem> answer = answer(refusal, HttpHeaders.EMPTY, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    /** What passes has passed in a few seconds. */
    private static void retryAfter(HttpStatus status, HttpHeaders headers) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
