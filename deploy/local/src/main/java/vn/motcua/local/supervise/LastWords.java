package vn.motcua.local.supervise;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Why a part ended, as far as the end of its log tells. */
public final class LastWords {

    private static final int LOOK_BACK = 16 * 1024;
    private static final List<String> REASONS =
            List.of(
                    "No space left on device",
                    "OutOfMemoryError",
                    "Address already in use",
                    "Port already in use");

    private LastWords() {}

    /** One sentence. */
    static String reason(Path log, String fallback) {
        String end = String.join("\n", lines(log, Integer.MAX_VALUE));
        return REASONS.stream()
                .filter(end::contains)
                .findFirst()
                .map(reason ->
                        reason.startsWith("No space")
                                ? "the disk is full: make room where " + log + " stands"
                                : reason)
                .orElse(fallback);
    }

    /** The last lines of a log, within its last 16 KB. */
    public static List<String> lines(Path log, int count) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - LOOK_BACK);
            file.seek(start);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
