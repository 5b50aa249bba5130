package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SamplePdfTests {

    @Test
    void startsAndEndsAsAPdf() {
        String pdf = new String(SamplePdf.of("Don (dang) ky"), StandardCharsets.US_ASCII);

        assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n").contains("(Don ?dang? ky)");
    }

    @Test
    void pointsAtItsObjects() {
        String pdf = new String(SamplePdf.of("x"), StandardCharsets.US_ASCII);
        int table =
                Integer.parseInt(pdf.substring(pdf.indexOf("startxref\n") + 10).split("\n", 2)[0]);

        assertThat(pdf.substring(table)).startsWith("xref\n0 6\n");
        int third = Integer.parseInt(pdf.substring(table).lines().toList().get(5).substring(0, 10));
        assertThat(pdf.substring(third)).startsWith("3 0 obj\n");
    }
}
