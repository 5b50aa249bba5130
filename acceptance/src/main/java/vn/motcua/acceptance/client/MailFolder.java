package vn.motcua.acceptance.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail catcher's folder of {@code .eml} files, each named by the moment it was received. */
public final class MailFolder {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");
    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    public MailFolder(Path folder) {
        this.folder = folder;
    }

    /** When each message was received, as often as it was. */
    public Map<String, List<Instant>> received() throws IOException {
        Map<String, List<Instant>> received = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.eml")) {
            for (Path file : files) {
                Matcher id =
                        MESSAGE_ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (id.find()) {
                    received.computeIfAbsent(id.group(1), _ -> new ArrayList<>()).add(moment(file));
                }
            }
        }
        return received;
    }

    private static Instant moment(Path file) {
        String name = file.getFileName().toString();
        return RECEIVED.parse(name.substring(0, name.indexOf('-')), Instant::from);
    }
}
