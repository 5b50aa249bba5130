package vn.motcua.local.install;

import vn.motcua.servers.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The ports in use: chosen when the installation starts, then kept in a file for the other
 * commands.
 */
public final class PortMap {

    private static final int HIGHEST = 65_535;

    private final Map<PortName, Integer> ports;

    private PortMap(Map<PortName, Integer> ports) {
        this.ports = Collections.unmodifiableMap(ports);
    }

    /** Options before variables before the usual ports. */
    public static PortMap chosen(List<String> options, Map<String, String> environment) {
        EnumMap<PortName, Integer> ports = new EnumMap<>(PortName.class);
        for (PortName name : PortName.values()) {
            ports.put(name, chosen(name, options, environment));
        }
        refuseDoubles(ports);
        return new PortMap(ports);
    }

    /** The ports of the installation that runs, else the usual ones. */
    public static PortMap kept(Path file) {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> variables = new HashMap<>();
        kept.stringPropertyNames().forEach(name -> variables.put(name, kept.getProperty(name)));
        return chosen(List.of(), variables);
    }

    /** Writes the file that {@link #kept} reads. */
    public void keep(Path file) throws IOException {
        String lines =
                ports.entrySet().stream()
                        .map(port -> port.getKey().variable() + "=" + port.getValue())
                        .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, lines);
    }

    /** The port of that name. */
    public int of(PortName name) {
        return Optional.ofNullable(ports.get(name)).orElseThrow();
    }

    /** Refuses a port on which somebody else listens. */
    public void refuseTaken(Iterable<PortName> wanted) {
        for (PortName name : wanted) {
            if (!Ports.isFree(of(name))) {
                throw new Refusal(
                        "Port "
                                + of(name)
                                + " ("
                                + name.label()
                                + ") is taken by another program: stop that program or set "
                                + name.variable()
                                + " to a free port.");
            }
        }
    }

    private static int chosen(
            PortName name, List<String> options, Map<String, String> environment) {
        String prefix = "--port-" + name.label() + "=";
        return options.stream()
                .filter(option -> option.startsWith(prefix))
                .map(option -> number(prefix, option.substring(prefix.length())))
                .findFirst()
                .or(() ->
                        Optional.ofNullable(environment.get(name.variable()))
                                .filter(value -> !value.isBlank())
                                .map(value -> number(name.variable() + "=", value)))
                .orElse(name.usual());
    }

    private static int number(String setting, String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new Refusal(setting + value + " is no port: give a number from 1 to 65535.");
    }

    private static void refuseDoubles(Map<PortName, Integer> ports) {
        Map<Integer, PortName> seen = new HashMap<>();
        ports.forEach((name, port) -> {
            PortName other = seen.put(port, name);
            if (other != null) {
                throw new Refusal(
                        "Port "
                                + port
                                + " is set for both "
                                + other.label()
                                + " and "
                                + name.label()
                                + ": set "
                                + name.variable()
                                + " to another one.");
            }
        });
    }
}
