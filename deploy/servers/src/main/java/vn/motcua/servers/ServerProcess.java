package vn.motcua.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A server that lives as long as this JVM, in a temporary folder: a shell beside it waits for the
 * end of its standard input, which comes however the JVM ends, then kills the server and clears the
 * folder.
 */
final class ServerProcess<P extends ServerProgram> implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration A_LOOK = Duration.ofSeconds(1);
    private static final long STOP_SECONDS = 10;
    private static final String KEEPER =
            """
            folder=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            ( read -r line <&3; kill -KILL $server; sleep 1; kill -0 $PPID || rm -rf "$folder" ) >/dev/null 2>&1 &
            trap 'kill -TERM $server' TERM INT
            wait $server; status=$?
            if kill -0 $server 2>/dev/null; then wait $server; status=$?; fi
            exit $status
            """;

    private final Path folder;
    private final P program;
    private Process process;
    private OutputTail output;

    private ServerProcess(Path folder, P program) {
        this.folder = folder;
        this.program = program;
        this.process = spawn();
        this.output = new OutputTail(process);
        awaitReady();
    }

    /**
     * Starts the program in a fresh folder and waits until it serves.
     *
     * @param program made for a folder; made anew where the first does not start, because somebody
     *     else may take its port before it does
     */
    static <P extends ServerProgram> ServerProcess<P> start(Function<Path, P> program) {
        try {
            return startOnce(program);
        } catch (ServerUnavailable e) {
            return startOnce(program);
        }
    }

    private static <P extends ServerProgram> ServerProcess<P> startOnce(Function<Path, P> program) {
        try {
            Path folder = Files.createTempDirectory("motcua-");
            return new ServerProcess<>(folder, program.apply(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    P program() {
        return program;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills the server as {@code kill -9} does; its data stay. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        await(process, STOP_SECONDS);
    }

    /** Starts it again on the same port and data, and waits until it serves. */
    void restart() {
        if (process.isAlive()) {
            stop();
        }
        process = spawn();
        output = new OutputTail(process);
        awaitReady();
    }

    @Override
    public void close() {
        stop();
        Cache.delete(folder);
    }

    private void stop() {
        process.destroy();
        if (!await(process, STOP_SECONDS)) {
            kill();
        }
    }

    private Process spawn() {
        List<String> command =
                new ArrayList<>(
                        List.of("/bin/sh", "-c", KEEPER, "motcua-keeper", folder.toString()));
        command.addAll(program.prepare());
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new ServerUnavailable(
                    program.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (!ready()) {
            if (!process.isAlive()
                    || System.nanoTime() > end
                    || Thread.currentThread().isInterrupted()) {
                String lastWords = output.text();
                close();
                throw new ServerUnavailable(
                        program.name() + " did not start. Its last words: " + lastWords);
            }
        }
    }

    private boolean ready() {
        try {
            program.awaitReady(A_LOOK);
            return true;
        } catch (ServerUnavailable e) {
            return false;
        }
    }

    private static boolean await(Process process, long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
