package vn.motcua.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of one command: {@code --name value} or a bare {@code --name}, which means true.
 */
public final class Options {

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads the arguments of a command.
     *
     * @throws IllegalArgumentException for anything that is not one of the known options
     */
    public static Options parse(Iterable<String> arguments, Set<String> known) {
        Map<String, String> given = new LinkedHashMap<>();
        String name = null;
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                name = argument.substring(2);
                if (!known.contains(name)) {
                    throw new IllegalArgumentException(
                            "Unknown option --"
                                    + name
                                    + ". Options: --"
                                    + String.join(", --", known));
                }
                given.put(name, "true");
            } else if (name != null) {
                given.put(name, argument);
                name = null;
            } else {
                throw new IllegalArgumentException("Expected an option, found: " + argument);
            }
        }
        return new Options(given);
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public String text(String name, String fallback) {
        return given.getOrDefault(name, fallback);
    }

    public int number(String name, int fallback) {
        String value = given.get(name);
        return value == null ? fallback : Integer.parseInt(value);
    }

    public long whole(String name, long fallback) {
        String value = given.get(name);
        return value == null ? fallback : Long.parseLong(value);
    }
}
