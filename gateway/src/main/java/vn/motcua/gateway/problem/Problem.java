package vn.motcua.gateway.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A problem document (RFC 9457) in the shape that the services use too.
 *
 * @param type stable URN of the error
 * @param href page that explains it
 * @param title a few words of English, the same for every occurrence
 * @param status the HTTP status again
 * @param detail what is wrong and what to do, in the caller's language
 * @param instance the path that was asked for, without what could be an identity number
 * @param code for programs: {@code GTW-0005}
 * @param issues always empty here
 */
record Problem(
        String type,
        String href,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<Object> issues) {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{9,13}(?!\\d)");

    static Problem of(GatewayError error, String detail, String path) {
        return new Problem(
                "urn:motcua:problem:" + error.code(),
                "/docs/errors/" + error.code(),
                error.title(),
                error.status().value(),
                detail,
                IDENTITY_NUMBER.matcher(path).replaceAll("…"),
                error.code(),
                List.of());
    }
}
