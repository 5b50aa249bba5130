package vn.motcua.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.springframework.web.util.WebUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 of what a request carries, in hexadecimal: tells a repeated request from another with the
 * same key.
 */
public final class BodyHash {

    private BodyHash() {}

    /**
     * Of JSON its bytes; of an upload each part's name, file name and content; of a form its
     * fields.
     */
    public static String of(HttpServletRequest request) {
        MessageDigest digest = sha256();
        BufferedRequest buffered = WebUtils.getNativeRequest(request, BufferedRequest.class);
        try {
            if (buffered != null) {
                digest.update(buffered.body());
            } else if (isMultipart(request)) {
                addParts(digest, request);
            } else {
                addFields(digest, request.getParameterMap());
            }
        } catch (IOException | ServletException e) {
            throw new ProblemException(PlatformErrors.MALFORMED_BODY).causedBy(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException {
        List<Part> parts =
                request.getParts().stream().sorted(Comparator.comparing(Part::getName)).toList();
        for (Part part : parts) {
            add(digest, part.getName());
            add(digest, String.valueOf(part.getSubmittedFileName()));
            digest.update((part.getSize() + ":").getBytes(StandardCharsets.US_ASCII));
            try (InputStream content = part.getInputStream()) {
                content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
        }
    }

    private static void addFields(MessageDigest digest, Map<String, String[]> fields) {
        new TreeMap<>(fields)
                .forEach((name, values) -> {
                    add(digest, name);
                    List.of(values).forEach(value -> add(digest, value));
                });
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
