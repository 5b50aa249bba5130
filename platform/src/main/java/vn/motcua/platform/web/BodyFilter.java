package vn.motcua.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Reads a body once, up to the limit, and keeps it for the idempotency key's hash. Uploads in parts
 * are left to the container, which has a limit of its own, and stored on disk by it.
 */
class BodyFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final int limit;
    private final List<String> streamed;

    /**
     * @param streamed media types that a controller reads and limits by itself
     */
    BodyFilter(Problems problems, int limit, List<String> streamed) {
        this.problems = problems;
        this.limit = limit;
        this.streamed = List.copyOf(streamed);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isUpload(request) || hasNoBody(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = read(request);
        if (body.length > limit) {
            problems.write(new ProblemException(PlatformErrors.BODY_TOO_LARGE), request, response);
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    /** All of the body, or one byte more than the limit of one that is too long. */
    private byte[] read(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > limit) {
            return new byte[limit + 1];
        }
        // An announced length is the most that the container lets through, and spares large
        // buffers.
        return request.getInputStream().readNBytes(length < 0 ? limit + 1 : (int) length);
    }

    private static boolean hasNoBody(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0
                && request.getHeader("Transfer-Encoding") == null;
    }

    private boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && (startsWith(type, "multipart/")
                        || startsWith(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || streamed.stream().anyMatch(each -> startsWith(type, each)));
    }

    private static boolean startsWith(String type, String prefix) {
        return type.toLowerCase(Locale.ROOT).startsWith(prefix);
    }
}
