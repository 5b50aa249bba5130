package vn.motcua.acceptance.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of {@code multipart/form-data}. RFC 7578. */
public final class Multipart {

    private static final String BOUNDARY = "motcua-acceptance-7f3a9c";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds a field of text. */
    public Multipart field(String name, String value) {
        return part(
                "name=\"" + name + "\"",
                "text/plain; charset=utf-8",
                value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    public Multipart file(String name, String fileName, String type, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", type, content);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        return whole.toByteArray();
    }

    private Multipart part(String disposition, String type, byte[] content) {
        out.writeBytes(
                ascii(
                        "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                                .formatted(BOUNDARY, disposition, type)));
        out.writeBytes(content);
        out.writeBytes(ascii("\r\n"));
        return this;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
