package vn.motcua.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a page ended: the sort values of its last item, opaque to callers. */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';
    private static final String START = "1";

    private Cursor() {}

    /** Makes a cursor of texts without control characters. */
    public static String encode(String... parts) {
        String text =
                Arrays.stream(parts)
                        .map(part -> SEPARATOR + part)
                        .collect(Collectors.joining("", START, ""));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The texts it was made of.
     *
     * @throws ProblemException 400, when it is not a cursor with that many parts
     */
    public static List<String> decode(String cursor, int parts) {
        String text = text(cursor);
        List<String> found = List.of(text.split(String.valueOf(SEPARATOR), -1));
        if (found.size() != parts + 1 || !found.getFirst().equals(START)) {
            throw invalid();
        }
        return found.subList(1, found.size());
    }

    /** To be thrown as well when a part does not have the shape that the list gave it. */
    public static ProblemException invalid() {
        return new ProblemException(PlatformErrors.INVALID_CURSOR);
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid().causedBy(e);
        }
    }
}
