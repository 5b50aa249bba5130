package vn.motcua.local.mail;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The caught mails as they are asked for. Who got which is remembered, so that a search reads each
 * file once.
 */
class Mails {

    private final MailFolder folder;
    private final Map<Path, List<String>> recipients = new ConcurrentHashMap<>();

    Mails(MailFolder folder) {
        this.folder = folder;
    }

    /**
     * The newest mails.
     *
     * @param to an address, or null for everybody's
     */
    List<CaughtMail> newest(@Nullable String to, int limit) throws IOException {
        Stream<Path> files = folder.newestFirst().stream();
        Stream<Path> wanted = to == null ? files : files.filter(file -> isTo(file, to));
        return wanted.limit(limit).map(Mails::read).toList();
    }

    int count() throws IOException {
        return folder.newestFirst().size();
    }

    Optional<CaughtMail> find(String id) {
        return folder.find(id).map(Mails::read);
    }

    Optional<Path> file(String id) {
        return folder.find(id);
    }

    private boolean isTo(Path file, String address) {
        return recipients.computeIfAbsent(file, found -> read(found).to()).stream()
                .anyMatch(address::equalsIgnoreCase);
    }

    private static CaughtMail read(Path file) {
        try {
            return MailReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
