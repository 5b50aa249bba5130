package vn.motcua.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

import java.util.Base64;

/** Whom a bearer token names, taken at its word: the services verify, the gateway only counts. */
final class TokenSubject {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String BEARER = "Bearer ";

    private TokenSubject() {}

    /** The subject, or null when there is no token or none that can be read. */
    static @Nullable String of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        int first = header.indexOf('.', BEARER.length());
        int second = first < 0 ? -1 : header.indexOf('.', first + 1);
        return second < 0 ? null : subject(header.substring(first + 1, second));
    }

    private static @Nullable String subject(String payload) {
        try (JsonParser parser =
                JSON.createParser(
                        tools.jackson.core.ObjectReadContext.empty(),
                        Base64.getUrlDecoder().decode(payload))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if ("sub".equals(name)) {
                    return value == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }
}
