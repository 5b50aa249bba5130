package vn.motcua.catalog.imports;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.web.ProblemException;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a file, packed or not. However long a line is, no more than its beginning is held.
 */
final class Lines implements AutoCloseable {

    /** Longer than a record may be, so that one that is too long is told as such. */
    private static final int HELD = 8_000_004;

    private static final int BUFFER = 1 << 16;
    private static final long LARGEST = 1L << 30;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final int MEGABYTE = 1 << 20;

    private final InputStream input;
    private final long largest;
    private long read;

    Lines(InputStream file) {
        this(file, LARGEST);
    }

    /**
     * @param largest bytes that the file may have, unpacked
     */
    Lines(InputStream file, long largest) {
        this.largest = largest;
        try {
            BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
            this.input =
                    isPacked(buffered)
                            ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
                            : buffered;
        } catch (ZipException | EOFException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPacked(BufferedInputStream file) throws IOException {
        file.mark(2);
        boolean packed = file.read() == GZIP_FIRST && file.read() == GZIP_SECOND;
        file.reset();
        return packed;
    }

    /**
     * The next line that is not blank; null at the end.
     *
     * @throws ProblemException when the packed file is broken, or unpacks to more than a gigabyte
     */
    @Nullable String next() {
        try {
            String line = line();
            while (line != null && line.isBlank()) {
                line = line();
            }
            return line;
        } catch (ZipException | EOFException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() < HELD) {
                line.write(next);
            }
            if (++read > largest) {
                throw new ProblemException(ImportErrors.FILE_TOO_LARGE, largest / MEGABYTE);
            }
            next = input.read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static ProblemException unreadable(IOException cause) {
        return new ProblemException(ImportErrors.FILE_UNREADABLE).causedBy(cause);
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
