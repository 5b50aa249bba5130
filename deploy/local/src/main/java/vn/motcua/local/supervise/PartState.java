package vn.motcua.local.supervise;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the supervisor knows of a part, in a file that other commands read.
 *
 * @param what a word or two: preparing, training, starting, ready, waiting, stopped
 * @param pid 0 if no process runs
 * @param began when that process began, as the system tells it
 * @param restarts how often it was started again since {@code up}
 * @param detail the reason of the last end, or empty
 * @param fingerprint of the way in which it was started
 * @param program the name of the prepared program that it was started with, or empty
 */
public record PartState(
        String name,
        String what,
        long pid,
        Instant began,
        int restarts,
        String detail,
        int fingerprint,
        String program) {

    /** The word for a part that serves. */
    public static final String READY = "ready";

    private static final String ENDING = ".properties";

    /** A part of which nothing is known yet. */
    public static PartState unknown(String name) {
        return new PartState(name, "stopped", 0, Instant.EPOCH, 0, "", 0, "");
    }

    /** The state in the file; unknown if there is none or it is being replaced. */
    public static PartState read(String name, Path file) {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
            return new PartState(
                    name,
                    lines.getProperty("what", ""),
                    Long.parseLong(lines.getProperty("pid", "0")),
                    Instant.parse(lines.getProperty("began", Instant.EPOCH.toString())),
                    Integer.parseInt(lines.getProperty("restarts", "0")),
                    lines.getProperty("detail", ""),
                    Integer.parseInt(lines.getProperty("fingerprint", "0")),
                    lines.getProperty("program", ""));
        } catch (IOException | RuntimeException e) {
            return unknown(name);
        }
    }

    /** Replaces the file at once, so that no reader sees half of it. */
    public void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("what", what);
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("began", began.toString());
        lines.setProperty("restarts", Integer.toString(restarts));
        lines.setProperty("detail", detail);
        lines.setProperty("fingerprint", Integer.toString(fingerprint));
        lines.setProperty("program", program);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(fresh)) {
            lines.store(out, null);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process, if it still is the one that was started. */
    public Optional<ProcessHandle> process() {
        return pid == 0
                ? Optional.empty()
                : ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> began.equals(began(handle)));
    }

    /** Those of the parts described in a folder whose processes live. */
    public static List<PartState> alive(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> read(nameOf(file), file))
                    .filter(state -> state.process().isPresent())
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** This part served by this process, which runs this program. */
    public PartState servedBy(ProcessHandle process, String runs) {
        return new PartState(
                name, READY, process.pid(), began(process), restarts, detail, fingerprint, runs);
    }

    /** The same part where its process is not there any more and nobody has said so yet. */
    public PartState gone() {
        return pid == 0
                ? this
                : new PartState(name, "ended", 0, Instant.EPOCH, restarts, detail, fingerprint, "");
    }

    /** The same process before anybody has asked it whether it serves. */
    public PartState asFound() {
        return new PartState(name, "stopped", pid, began, 0, "", fingerprint, program);
    }

    static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    PartState saying(String word) {
        return new PartState(name, word, pid, began, restarts, detail, fingerprint, program);
    }

    /** The same part with this process, not yet known to serve. */
    public PartState running(ProcessHandle process, Launch launch) {
        return new PartState(
                name,
                "starting",
                process.pid(),
                began(process),
                restarts,
                detail,
                launch.fingerprint(),
                launch.program());
    }

    /** The same part after its process ended. */
    public PartState ended(String reason) {
        return new PartState(name, "waiting", 0, Instant.EPOCH, restarts + 1, reason, 0, "");
    }

    /** The same part, whose process runs on because what is to replace it cannot be started. */
    PartState notReplaced(String reason) {
        return new PartState(
                name, "waiting", pid, began, restarts + 1, reason, fingerprint, program);
    }
}
