package vn.motcua.acceptance.journey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with a line of text, written by hand. ISO 32000-1, 7.5. */
public final class SamplePdf {

    private SamplePdf() {}

    /**
     * Writes the file.
     *
     * @param line ASCII without parentheses and backslashes
     */
    public static byte[] of(String line) {
        String content =
                "BT /F1 14 Tf 72 770 Td (" + line.replaceAll("[^ -'*-\\[\\]-~]", "?") + ") Tj ET";
        List<String> objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream"
                                .formatted(content.length(), content),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            write(out, "%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int table = out.size();
        write(out, "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(
                out,
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, table));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
