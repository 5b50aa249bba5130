package vn.motcua.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of resources as they stand in headers. */
public final class ETags {

    /** A proxy that compresses weakens the tag; it names the same version. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private ETags() {}

    /** The header {@code ETag} of a version: {@code "7"}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version named by a header {@code If-Match}.
     *
     * @throws ProblemException 400, when it is not one of our tags
     */
    public static long version(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(PlatformErrors.INVALID_IF_MATCH);
        }
        return Long.parseLong(tag.group(1));
    }
}
