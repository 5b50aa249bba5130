package vn.motcua.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The problem answers as components of the document, one for each status, with the codes that can
 * come with it.
 */
class ProblemAnswers {

    /** For statuses that no operation names. */
    private static final String ANY = "Problem";

    private static final Map<HttpStatus, String> HEADERS =
            Map.of(
                    HttpStatus.UNAUTHORIZED, HttpHeaders.WWW_AUTHENTICATE,
                    HttpStatus.FORBIDDEN, HttpHeaders.WWW_AUTHENTICATE,
                    HttpStatus.METHOD_NOT_ALLOWED, HttpHeaders.ALLOW,
                    HttpStatus.TOO_MANY_REQUESTS, HttpHeaders.RETRY_AFTER,
                    HttpStatus.SERVICE_UNAVAILABLE, HttpHeaders.RETRY_AFTER);

    private final Map<HttpStatus, List<ErrorCode>> errors;

    ProblemAnswers(List<ErrorCode> errors) {
        this.errors = errors.stream().collect(Collectors.groupingBy(ErrorCode::status));
    }

    /** Adds answers to an operation, and to the document what they refer to. */
    void add(Set<HttpStatus> statuses, Operation operation, Components components) {
        statuses.forEach(status -> {
            String name = status.getReasonPhrase().replace(" ", "");
            components.addResponses(name, answer(status));
            operation.getResponses().putIfAbsent(String.valueOf(status.value()), reference(name));
        });
        components.addResponses(
                ANY, new ApiResponse().description("Any other refusal").content(problem()));
        operation.getResponses().putIfAbsent("default", reference(ANY));
    }

    private static ApiResponse reference(String name) {
        return new ApiResponse().$ref("#/components/responses/" + name);
    }

    private ApiResponse answer(HttpStatus status) {
        ApiResponse answer = new ApiResponse().description(description(status)).content(problem());
        String header = HEADERS.get(status);
        return header == null
                ? answer
                : answer.addHeaderObject(header, new Header().schema(new StringSchema()));
    }

    private String description(HttpStatus status) {
        String codes =
                errors.getOrDefault(status, List.of()).stream()
                        .sorted(Comparator.comparing(ErrorCode::code))
                        .map(error -> "`" + error.code() + "` " + error.title())
                        .collect(Collectors.joining(", "));
        return codes.isEmpty() ? status.getReasonPhrase() : status.getReasonPhrase() + ": " + codes;
    }

    private static Content problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new Content()
                .addMediaType("application/problem+json", new MediaType().schema(schema));
    }
}
