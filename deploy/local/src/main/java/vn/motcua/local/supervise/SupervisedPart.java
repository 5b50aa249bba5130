package vn.motcua.local.supervise;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One part with the thread that starts it again whenever it ends. */
class SupervisedPart {

    private static final Logger LOG = Logger.getLogger(SupervisedPart.class.getName());
    private static final long LOG_LIMIT = 20L * 1024 * 1024;
    private static final long BETWEEN_LOOKS_MILLIS = 200;
    private static final long BETWEEN_CHOICES_MILLIS = 1_000;

    private final Part part;
    private final Path log;
    private final Path stateFile;
    private final Part.Start start;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile PartState state;

    SupervisedPart(Part part, Path log, Path stateFile, Part.Start neighbours) {
        this.part = part;
        this.log = log;
        this.stateFile = stateFile;
        this.state = PartState.read(part.name(), stateFile);
        this.start = new Saying(neighbours);
    }

    Part.Tier tier() {
        return part.tier();
    }

    /**
     * Runs until {@link #stop}. A process whose part is to run another program serves until that
     * one is prepared.
     */
    void run() {
        try {
            Backoff backoff = new Backoff();
            while (!isStopping()) {
                long began = System.nanoTime();
                Optional<String> end = runOnce();
                if (isStopping()) {
                    return;
                }
                if (end.isEmpty()) {
                    LOG.log(Level.INFO, "{0} is to run another program", part.name());
                    show(state.asFound());
                    backoff = new Backoff();
                } else {
                    String reason = end.get();
                    boolean runs = state.process().isPresent();
                    show(runs ? state.notReplaced(reason) : state.ended(reason));
                    LOG.log(
                            Level.WARNING,
                            runs ? "{0} is not replaced: {1}" : "{0} ended: {1}",
                            new Object[] {part.name(), reason});
                    stopping.await(
                            backoff.after(Duration.ofNanos(System.nanoTime() - began)).toMillis(),
                            TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it has been ready once. */
    void awaitReady() throws InterruptedException {
        ready.await();
    }

    /** Asks it to end, waits, and forces it if it takes too long. */
    void stop() {
        synchronized (stopping) {
            stopping.countDown();
        }
        state.process().ifPresent(running -> end(running, part.tier().patience()));
        show(PartState.unknown(part.name()));
    }

    static void end(ProcessHandle running, Duration patience) {
        running.destroy();
        try {
            running.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            running.destroyForcibly();
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Why it ended; empty if it runs and is to run another program. */
    private Optional<String> runOnce() throws InterruptedException {
        try {
            show(state.saying("preparing"));
            Launch launch = part.preparation().prepare(start);
            ProcessHandle running = started(launch);
            if (running == null) {
                return Optional.empty();
            }
            return follow(running, launch)
                    ? Optional.of(LastWords.reason(log, "see " + log))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, part.name() + " cannot be started", e);
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Null if it is not to run any more. */
    private @Nullable ProcessHandle started(Launch launch) throws IOException {
        ProcessHandle running = isStopping() ? null : adopted(launch);
        synchronized (stopping) {
            if (isStopping()) {
                return null;
            }
            running = running == null ? spawn(launch) : running;
            show(state.running(running, launch));
        }
        return running;
    }

    /**
     * The process that runs, which an earlier supervisor may have left behind: kept if it was
     * started in the same way, else ended.
     */
    private @Nullable ProcessHandle adopted(Launch launch) {
        ProcessHandle running = state.process().orElse(null);
        if (running != null && state.fingerprint() != launch.fingerprint()) {
            show(state.saying("stopping"));
            end(running, part.tier().patience());
            return null;
        }
        return running;
    }

    private ProcessHandle spawn(Launch launch) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder =
                new ProcessBuilder(launch.command())
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // glibc keeps an arena of memory for each of many threads, which two cores never use at
        // once
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(launch.environment());
        return builder.start().toHandle();
    }

    /** Whether it ended; false if it runs and is to be replaced or left alone. */
    private boolean follow(ProcessHandle running, Launch launch) throws InterruptedException {
        while (running.isAlive() && !part.ready().isReady()) {
            if (stopping.await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)
                    || part.isToBeReplaced(launch)) {
                return false;
            }
        }
        if (running.isAlive()) {
            show(state.saying(PartState.READY));
            ready.countDown();
        }
        while (!hasEnded(running)) {
            if (part.isToBeReplaced(launch)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEnded(ProcessHandle running) throws InterruptedException {
        try {
            running.onExit().get(BETWEEN_CHOICES_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, part.name() + " cannot be watched", e);
            return true;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void show(PartState now) {
        state = now;
        try {
            now.write(stateFile);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the state of " + part.name() + " cannot be written", e);
        }
    }

    /** Shows what a part says while it is prepared. */
    private class Saying implements Part.Start {

        private final Part.Start neighbours;

        Saying(Part.Start neighbours) {
            this.neighbours = neighbours;
        }

        @Override
        public void say(String what) {
            show(state.saying(what));
        }

        @Override
        public void awaitServers() throws InterruptedException {
            neighbours.awaitServers();
        }

        @Override
        public void busy(Part.Work work) throws IOException, InterruptedException {
            neighbours.busy(work);
        }
    }
}
