package vn.motcua.local.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One installation: the sources it is built from, the folder it keeps everything in, and its ports.
 *
 * @param root the folder with the parent pom
 * @param home data, logs and prepared programs: {@code MOTCUA_HOME}, else {@code .run} below the
 *     root
 */
public record Installation(Path root, Path home, Map<String, String> environment, PortMap ports) {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final long LEAST_FREE = 1024 * MEBIBYTE;

    /** The home folder that these variables name. */
    public static Path home(Path root, Map<String, String> environment) {
        String home = environment.get("MOTCUA_HOME");
        return home == null || home.isBlank()
                ? root.resolve(".run")
                : Path.of(home).toAbsolutePath();
    }

    /** Where the ports of the running installation are kept. */
    public static Path portsFile(Path home) {
        return home.resolve("ports.properties");
    }

    /**
     * The address that services listen on: this machine alone, unless {@code MOTCUA_BIND} says
     * otherwise.
     */
    public String bind() {
        String bind = environment.get("MOTCUA_BIND");
        return bind == null || bind.isBlank() ? "127.0.0.1" : bind;
    }

    /**
     * Whether programs are trained before their first start: {@code MOTCUA_TRAINING=off} starts at
     * once, but slower every time.
     */
    public boolean trains() {
        return !"off".equals(environment.get("MOTCUA_TRAINING"));
    }

    /** The address of a part as a client on this machine writes it. */
    public URI address(PortName name) {
        return URI.create("http://localhost:" + ports.of(name));
    }

    /** The data folder of a part. */
    public Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    /** The caught mails. */
    public Path mails() {
        return home.resolve("mail");
    }

    /** The log file of a part. */
    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** What the supervisor says of the parts. */
    public Path states() {
        return home.resolve("parts");
    }

    /** What the supervisor says of a part. */
    public Path state(String part) {
        return states().resolve(part + ".properties");
    }

    /** Held locked by the supervisor for as long as it lives. */
    public Path lock() {
        return home.resolve("supervisor.lock");
    }

    /** Held locked by {@code up} while it is at work. */
    public Path upLock() {
        return home.resolve("up.lock");
    }

    /** The prepared programs. */
    public Programs programs() {
        return new Programs(root, home.resolve("apps"));
    }

    /** Makes the folders. */
    public void makeFolders() throws IOException {
        for (String folder : new String[] {"data", "mail", "logs", "parts", "apps"}) {
            Files.createDirectories(home.resolve(folder));
        }
    }

    /** Refuses to start on a disk that would soon be full. */
    public void refuseFullDisk() throws IOException {
        long free = Files.getFileStore(home).getUsableSpace();
        if (free < LEAST_FREE) {
            throw new Refusal(
                    "The disk is full: "
                            + free / MEBIBYTE
                            + " MB are free at "
                            + home
                            + " and "
                            + LEAST_FREE / MEBIBYTE
                            + " MB are needed; make room or set MOTCUA_HOME to another disk.");
        }
    }
}
