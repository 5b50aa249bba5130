package vn.motcua.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of a type of this module as plain text, read from its source.
 *
 * @param text before the first block tag
 * @param parameters by name
 */
record Javadoc(String text, Map<String, String> parameters) {

    private static final Pattern COMMENT =
            Pattern.compile(
                    "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |static )*(?:record|enum) (\\w+)",
                    Pattern.DOTALL);

    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)\\b", Pattern.DOTALL);

    static Javadoc of(Class<?> type) {
        Matcher comments = COMMENT.matcher(source(type));
        while (comments.find()) {
            if (comments.group(2).equals(type.getSimpleName())) {
                return parsed(comments.group(1));
            }
        }
        throw new IllegalArgumentException("no Javadoc on " + type.getName());
    }

    /** The text of an enum and of each of its constants. */
    static String ofConstants(Class<?> type) {
        StringBuilder text = new StringBuilder(of(type).text());
        Matcher comments = CONSTANT.matcher(source(type));
        while (comments.find()) {
            if (Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(comments.group(2)))) {
                text.append(' ')
                        .append(comments.group(2))
                        .append(": ")
                        .append(parsed(comments.group(1)).text());
            }
        }
        return text.toString();
    }

    /** What a component is. */
    String parameter(String name) {
        String parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("no @param " + name);
        }
        return parameter;
    }

    private static Javadoc parsed(String comment) {
        String plain =
                comment.replaceAll("(?m)^\\s*\\*", " ")
                        .replaceAll("\\{@(?:code|link)\\s+([^}]*)}", "$1")
                        .replaceAll("\\s+", " ")
                        .strip();
        String[] parts = plain.split(" ?@param ", -1);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(' ');
            parameters.put(parts[i].substring(0, end), parts[i].substring(end + 1).strip());
        }
        return new Javadoc(parts[0], parameters);
    }

    private static String source(Class<?> type) {
        String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        try {
            return Files.readString(Path.of("src/main/java", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
