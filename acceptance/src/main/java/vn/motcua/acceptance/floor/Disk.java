package vn.motcua.acceptance.floor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What the disk below the database costs: a figure about writes cannot be better than this. */
public final class Disk {

    private static final int WRITES = 400;

    private Disk() {}

    /** The 99th percentile of a 4 KB write with fdatasync in the folder, in milliseconds. */
    public static double syncP99(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "fdatasync", ".tmp");
        long[] nanos = new long[WRITES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < WRITES; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096), i * 4096L);
                channel.force(false);
                nanos[i] = System.nanoTime() - start;
            }
        } finally {
            Files.deleteIfExists(file);
        }
        Arrays.sort(nanos);
        return nanos[WRITES * 99 / 100] / 1e6;
    }
}
