package vn.motcua.gateway.header;

import jakarta.servlet.http.HttpServletRequest;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id that ties a request to everything that follows from it, here and in the services. */
public final class RequestId {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{9,13}(?!\\d)");

    private RequestId() {}

    /**
     * The request's id: the caller's when it is a plain word of 8 to 64 characters that holds no
     * identity number, else a new one.
     */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(HEADER);
        String id = given != null && valid(given) ? given : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static boolean valid(String given) {
        return VALID.matcher(given).matches() && !IDENTITY_NUMBER.matcher(given).find();
    }
}
