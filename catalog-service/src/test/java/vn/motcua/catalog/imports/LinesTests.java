package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.motcua.platform.web.Languages;
import vn.motcua.platform.web.ProblemException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class LinesTests {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void readsLinesPackedOrNotAndSkipsBlankOnes() throws IOException {
        byte[] plain = "một\n\n  \nhai\nba".getBytes(StandardCharsets.UTF_8);
        assertThat(all(plain)).containsExactly("một", "hai", "ba");
        assertThat(all(packed(plain))).containsExactly("một", "hai", "ba");
        assertThat(all(new byte[0])).isEmpty();
    }

    @Test
    void refusesAPackedFileThatIsCutOffOrBroken() throws IOException {
        byte[] packed = packed("một\nhai\n".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> all(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> all(Arrays.copyOf(packed, 5)))
                .isInstanceOf(ProblemException.class);
        packed[packed.length / 2] ^= 0x55;
        assertThatThrownBy(() -> all(packed)).isInstanceOf(ProblemException.class);
    }

    @Test
    void holdsNoMoreThanTheBeginningOfALongLine() {
        byte[] line = new byte[9_000_000];
        Arrays.fill(line, (byte) 'x');
        assertThat(all(line).getFirst().length()).isBetween(8_000_000, 8_000_100);
    }

    @Test
    void refusesAFileThatUnpacksToMoreThanItMay() throws IOException {
        byte[] packed = packed("x".repeat(2 * MEGABYTE).getBytes(StandardCharsets.UTF_8));

        assertThat(all(packed, 2L * MEGABYTE).getFirst()).hasSize(2 * MEGABYTE);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all(packed, 2L * MEGABYTE - 1))
                .satisfies(refused -> {
                    assertThat(refused.code().code()).isEqualTo("CAT-0121");
                    assertThat(refused.detail(Languages.VI)).isEqualTo("Tệp lớn hơn 1 MB.");
                    assertThat(refused.detail(Languages.EN))
                            .isEqualTo("The file is larger than 1 MB.");
                });
    }

    private static List<String> all(byte[] file) {
        return all(file, 100L * MEGABYTE);
    }

    private static List<String> all(byte[] file, long largest) {
        List<String> found = new ArrayList<>();
        try (Lines lines = new Lines(new ByteArrayInputStream(file), largest)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                found.add(line);
            }
        }
        return found;
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
