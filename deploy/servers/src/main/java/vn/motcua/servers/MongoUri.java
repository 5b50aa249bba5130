package vn.motcua.servers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A MongoDB connection string whose database can be chosen. */
public final class MongoUri {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<server>mongodb(?:\\+srv)?://[^/?]+)(?:/(?<database>[^?]*))?(?:\\?(?<options>.*))?");
    private static final Map<String, String> GUARANTEES =
            Map.of(
                    "w", "majority",
                    "journal", "true",
                    "readConcernLevel", "majority",
                    "retryWrites", "true",
                    "wTimeoutMS", "5000");

    private final String server;
    private final Map<String, String> options;

    private MongoUri(String server, Map<String, String> options) {
        this.server = server;
        this.options = options;
    }

    /**
     * Reads an address.
     *
     * @throws ServerUnavailable if it is no connection string
     */
    public static MongoUri of(String uri) {
        Matcher parts = PARTS.matcher(uri);
        if (!parts.matches()) {
            throw new ServerUnavailable(
                    "A MongoDB address looks like mongodb://host:27017/?replicaSet=rs0.");
        }
        Map<String, String> options = new LinkedHashMap<>();
        String given = parts.group("options");
        for (String option : given == null ? new String[0] : given.split("&", -1)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        String server = parts.group("server");
        String database = parts.group("database");
        if (database != null && !database.isEmpty() && server.contains("@")) {
            putIfMissing(options, "authSource", database);
        }
        return new MongoUri(server, options);
    }

    /**
     * The address of the database, with majority writes and reads unless the address says
     * otherwise.
     */
    public String database(String database) {
        Map<String, String> all = new LinkedHashMap<>(options);
        GUARANTEES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> putIfMissing(all, option.getKey(), option.getValue()));
        return server
                + "/"
                + database
                + all.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void putIfMissing(Map<String, String> options, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (options.keySet().stream()
                .noneMatch(key -> key.toLowerCase(Locale.ROOT).equals(lower))) {
            options.put(name, value);
        }
    }
}
