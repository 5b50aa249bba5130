package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SecretTests {

    @TempDir private Path folder;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("below/stats.secret");

        String secret = Secret.in(file);

        assertThat(secret).hasSize(48).isEqualTo(Secret.in(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Secret.in(folder.resolve("another"))).isNotEqualTo(secret);
    }
}
