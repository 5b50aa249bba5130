package vn.motcua.gateway.header;

import jakarta.servlet.http.HttpServletRequest;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The header {@code traceparent} (W3C Trace Context 1): the caller's, or the start of a trace. */
public final class TraceParent {

    public static final String HEADER = "traceparent";

    private static final Pattern VALID =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /** The caller's value when it is well-formed, else a new one that nobody samples. */
    public static String of(HttpServletRequest request) {
        String given = request.getHeader(HEADER);
        return given != null && VALID.matcher(given).matches() ? given : started();
    }

    private static String started() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return "00-"
                + hex.toHexDigits(random.nextLong())
                + hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE))
                + "-"
                + hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE))
                + "-00";
    }
}
