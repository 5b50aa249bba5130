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
import java.util.concurrent.TimeUnit;

/** Shows how the parts come up, a line for each change, until all serve. */
class Progress {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int TRIES = 4;
    private static final int LINES = 12;
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Installation installation;
    private final List<String> parts;
    private final PrintStream out;
    private final Map<String, String> shown = new HashMap<>();
    private final long began = System.nanoTime();

    Progress(Installation installation, List<String> parts, PrintStream out) {
        this.installation = installation;
        this.parts = parts;
        this.out = out;
    }

    /** Returns when every part has been ready; refuses when one cannot be started. */
    void follow(long supervisor) throws IOException, InterruptedException {
        while (!allReady()) {
            if (ProcessHandle.of(supervisor).filter(ProcessHandle::isAlive).isEmpty()
                    && !SupervisorLock.isHeld(installation.lock())) {
                throw failed("The supervisor ended", Supervisor.NAME);
            }
            if (elapsed().compareTo(PATIENCE) > 0) {
                throw new Refusal(
                        "Not everything is ready after "
                                + PATIENCE.toMinutes()
                                + " minutes: './motcua status' shows what is missing, './motcua"
                                + " down' stops the rest.");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private boolean allReady() {
        boolean all = true;
        for (String part : parts) {
            PartState state = PartState.read(part, installation.state(part));
            show(state);
            if (state.what().equals("waiting") && state.restarts() >= TRIES) {
                throw failed(part + " does not start (" + state.detail() + ")", part);
            }
            all &= state.what().equals(PartState.READY);
        }
        return all;
    }

    private void show(PartState state) {
        String said = shown.put(state.name(), state.what());
        if (!state.what().equals(said) && !state.what().equals("stopped")) {
            String detail = state.what().equals("waiting") ? ": " + state.detail() : "";
            out.printf(
                    Locale.ROOT,
                    "%7.1f s  %-21s %s%s%n",
                    elapsed().toMillis() / 1000.0,
                    state.name(),
                    state.what(),
                    detail);
        }
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
