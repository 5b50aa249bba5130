package vn.motcua.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/**
 * The RSA key that signs tokens: kept in a file, so that tokens stay valid when the issuer
 * restarts.
 */
class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** The key in the file; a new one is made and kept if there is none. */
    static JWKSet in(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                keep(file);
            }
            return new JWKSet(RSAKey.parse(Files.readString(file)));
        } catch (ParseException | JOSEException e) {
            throw new IOException(
                    "The signing key in "
                            + file
                            + " cannot be read: delete the file to get a new one.",
                    e);
        }
    }

    private static void keep(Path file) throws IOException, JOSEException {
        RSAKey key =
                new RSAKeyGenerator(BITS)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyID(UUID.randomUUID().toString())
                        .generate();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, key.toJSONString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
