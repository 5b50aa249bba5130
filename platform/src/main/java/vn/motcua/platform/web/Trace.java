package vn.motcua.platform.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import java.util.regex.Pattern;

/**
 * The trace that a request belongs to, as W3C Trace Context writes it; it goes with every event of
 * the request.
 */
public final class Trace {

    /** Name of the header, of the log field and of the CloudEvents extension. */
    public static final String HEADER = "traceparent";

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    /** That of the request that this thread serves. */
    public static @Nullable String current() {
        return MDC.get(HEADER);
    }

    static boolean isValid(String header) {
        return FORM.matcher(header).matches();
    }
}
