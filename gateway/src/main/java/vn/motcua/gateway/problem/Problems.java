package vn.motcua.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;

/** Answers refusals. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the problem; headers that were set before stay. */
    public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = Languages.of(request);
        byte[] body =
                json.writeValueAsBytes(
                        Problem.of(refusal.error(), detail(refusal, language), path(request)));
        response.setStatus(refusal.error().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Duration delay = refusal.retryAfter();
        if (delay != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(delay.toSeconds()));
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String detail(Refusal refusal, Locale language) {
        String message = refusal.error().message(language);
        @Nullable Object argument = refusal.argument();
        return argument == null
                ? message
                : new MessageFormat(message.replace("'", "''"), language)
                        .format(new Object[] {argument});
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
