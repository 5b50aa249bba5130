package vn.motcua.acceptance.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often each message lies in the folder of {@code .eml} files. */
final class MailFiles {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");

    private MailFiles() {}

    static Map<String, Integer> counts(Path folder) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.eml")) {
            for (Path file : files) {
                Matcher id =
                        MESSAGE_ID.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (id.find()) {
                    counts.merge(id.group(1), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
