package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.supervise.LastWords;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows how parts come up, a line for each change, until they serve. */
class Progress {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int TRIES = 4;
    private static final int LINES = 12;
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Installation installation;
    private final Optional<ProcessHandle> started;
    private final PrintStream out;
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final long began = System.nanoTime();

    /**
     * @param started a supervisor that may not hold its lock yet
     */
    Progress(Installation installation, Optional<ProcessHandle> started, PrintStream out) {
        this.installation = installation;
        this.started = started;
        this.out = out;
    }

    /** What these parts do now is no news. */
    void skipPresent(List<String> parts) {
        parts.forEach(part -> shown.put(part, word(state(part))));
    }

    /** Returns when every part is ready; refuses when one cannot be started. */
    void follow(List<String> parts) throws IOException, InterruptedException {
        follow(parts, Progress::isReady);
    }

    /** Returns when the part is ready and runs this program; refuses when it cannot be started. */
    void follow(String part, String program) throws IOException, InterruptedException {
        follow(List.of(part), state -> isReady(state) && state.program().equals(program));
    }

    private void follow(List<String> parts, Predicate<PartState> there)
            throws IOException, InterruptedException {
        Duration end = elapsed().plus(PATIENCE);
        while (!allAre(parts, there)) {
            if (!isSupervised()) {
                throw failed("The supervisor ended", Supervisor.NAME);
            }
            if (elapsed().compareTo(end) > 0) {
                throw new Refusal(
                        "Not everything is ready after "
                                + PATIENCE.toMinutes()
                                + " minutes: './motcua status' shows what is missing, './motcua"
                                + " down' stops the rest.");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static boolean isReady(PartState state) {
        return state.what().equals(PartState.READY) && state.process().isPresent();
    }

    /** The lock is asked last: while it is handed over, its next holder is still the standby. */
    private boolean isSupervised() throws IOException {
        return Stream.concat(
                                started.stream(),
                                Stream.of(Supervisor.NAME, Supervisor.STANDBY)
                                        .flatMap(name -> state(name).process().stream()))
                        .anyMatch(ProcessHandle::isAlive)
                || SupervisorLock.isHeld(installation.lock());
    }

    private boolean allAre(List<String> parts, Predicate<PartState> there) {
        boolean all = true;
        for (String part : parts) {
            PartState state = state(part);
            show(state);
            if (state.what().equals("waiting") && tries(state) >= TRIES) {
                throw failed(part + " does not start (" + state.detail() + ")", part);
            }
            all &= there.test(state);
        }
        return all;
    }

    /** How often it was started again since somebody looks. */
    private int tries(PartState state) {
        return state.restarts() - restarts.merge(state.name(), state.restarts(), Math::min);
    }

    /** What it does, and which process: another that is ready is news. */
    private static String word(PartState state) {
        return state.what() + " " + state.pid();
    }

    private PartState state(String part) {
        return PartState.read(part, installation.state(part));
    }

    private void show(PartState state) {
        String said = shown.put(state.name(), word(state));
        if (!word(state).equals(said) && !state.what().equals("stopped")) {
            boolean waits = state.what().equals("waiting");
            say(state.name(), state.what() + (waits ? ": " + state.detail() : ""));
        }
    }

    /** Prints a line of a part. */
    void say(String part, String what) {
        out.printf(Locale.ROOT, "%7.1f s  %-21s %s%n", elapsed().toMillis() / 1000.0, part, what);
    }

    private Refusal failed(String what, String part) {
        return new Refusal(
                what
                        + "; './motcua down' stops the rest. The end of "
                        + installation.log(part)
                        + ":\n"
                        + String.join("\n", LastWords.lines(installation.log(part), LINES)));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
