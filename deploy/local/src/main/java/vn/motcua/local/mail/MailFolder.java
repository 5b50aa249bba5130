package vn.motcua.local.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The folder of {@code .eml} files. A file appears whole, under its last name. It is not forced to
 * the disk: that would cost the machine more than the services spend on the mail.
 */
class MailFolder {

    static final String ENDING = ".eml";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-\\d+-\\d+");

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    MailFolder(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
    }

    /** Writes a mail's bytes. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Keeps a mail; when it returns, the mail survives a kill of this process. */
    Path keep(Writer mail) throws IOException {
        String id =
                "%s-%d-%06d"
                        .formatted(
                                TIME.format(clock.instant()),
                                ProcessHandle.current().pid(),
                                count.incrementAndGet());
        Path fresh = folder.resolve("." + id + ".new");
        try (OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW))) {
            mail.write(out);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        return Files.move(fresh, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files, newest first. */
    List<Path> newestFirst() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.reverseOrder());
        return files;
    }

    /** The file of an id that this folder gave out; anything else, a path included, is nothing. */
    Optional<Path> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(id + ENDING)).filter(Files::isRegularFile);
    }

    /** When the mail of this file was received, out of its name. */
    static Instant receivedAt(Path file) {
        String name = file.getFileName().toString();
        return TIME.parse(name.substring(0, name.indexOf('-')), Instant::from);
    }
}
