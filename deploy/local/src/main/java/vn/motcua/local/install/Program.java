package vn.motcua.local.install;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One of our programs as the build makes it: a Spring Boot jar, and a main class if it is not the
 * jar's own.
 *
 * @param name what people call it, also the name of its part
 * @param module the module's folder below the root
 * @param mainClass null for the jar's own
 * @param heapMegabytes the largest heap
 */
public record Program(String name, String module, @Nullable String mainClass, int heapMegabytes) {

    private static final int KEY_LENGTH = 16;

    /** The jar that the build made. */
    public Path jar(Path root) {
        Path target = root.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars =
                    Files.newDirectoryStream(target, artifact() + "-*.jar")) {
                for (Path jar : jars) {
                    if (isProgram(jar.getFileName().toString())) {
                        return jar;
                    }
                }
            } catch (IOException e) {
                throw new Refusal(
                        "The folder " + target + " cannot be read (" + e.getMessage() + ").", e);
            }
        }
        throw new Refusal(
                "The jar of "
                        + name
                        + " is missing in "
                        + target
                        + ": run 'mvn -DskipTests package' and try again.");
    }

    /** The name of the jar without its version; programs of the same module share it. */
    String artifact() {
        return Path.of(module).getFileName().toString();
    }

    /** A key that changes with the jar's content or the JVM that runs it. */
    static String key(Path jar, Iterable<String> flags) throws IOException {
        MessageDigest digest = sha256();
        String jvm =
                Runtime.version()
                        + "|"
                        + System.getProperty("java.home")
                        + "|"
                        + String.join(" ", flags);
        digest.update(jvm.getBytes(StandardCharsets.UTF_8));
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
    }

    private static boolean isProgram(String file) {
        return !file.endsWith("-sources.jar")
                && !file.endsWith("-javadoc.jar")
                && !file.endsWith("-tests.jar");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
