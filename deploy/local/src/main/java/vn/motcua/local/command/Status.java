package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.stack.Service;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.Memory;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.MongoChooser;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code status}: every part with its process, memory and age. Exits 0 if all serve, 3 if nothing
 * runs, else 1.
 */
public final class Status implements Command {

    private static final int NOTHING_RUNS = 3;
    private static final double KILOBYTES_A_MEBIBYTE = 1024;
    private static final Set<String> COUNTED =
            Stream.concat(Stream.of("kafka"), Stream.of(Service.values()).map(Service::part))
                    .collect(Collectors.toUnmodifiableSet());

    private final Context context;
    private final List<String> details = new ArrayList<>();
    private long counted;

    public Status(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        Installation installation = context.running();
        boolean supervised = SupervisorLock.isHeld(installation.lock());
        if (!supervised && PartState.alive(installation.states()).isEmpty()) {
            context.out().println("Một Cửa is not running: './motcua up' starts it.");
            return NOTHING_RUNS;
        }
        context.out()
                .printf(
                        "%-21s %-9s %8s %9s %10s %9s%n",
                        "PART", "STATE", "PID", "PSS", "RUNS FOR", "RESTARTS");
        boolean all = supervised;
        for (String name : List.of(Supervisor.NAME, Supervisor.STANDBY)) {
            all &= show(installation, name, () -> supervised);
        }
        for (Part part : stack(installation).parts()) {
            all &= show(installation, part.name(), part.ready());
        }
        context.out()
                .printf(
                        Locale.ROOT,
                        "Kafka and the six services: %.0f MiB (PSS)%n",
                        counted / KILOBYTES_A_MEBIBYTE);
        details.forEach(context.out()::println);
        if (!supervised) {
            context.out()
                    .println(
                            "Nobody supervises these parts: './motcua up' takes them over,"
                                    + " './motcua down' stops them.");
        }
        return all ? 0 : 1;
    }

    private Stack stack(Installation installation) {
        return new Stack(
                installation,
                MongoChooser.of(context.environment(), context.out()::println).choose());
    }

    /** Shows a part; true if it serves. */
    private boolean show(Installation installation, String name, Part.Readiness readiness) {
        PartState state = PartState.read(name, installation.state(name));
        boolean alive = state.process().isPresent();
        boolean ready = alive && readiness.isReady();
        OptionalLong memory = Memory.pssKilobytes(state.pid());
        print(alive ? state : state.gone(), ready, memory);
        counted += COUNTED.contains(name) ? memory.orElse(0) : 0;
        if (!state.detail().isEmpty()) {
            details.add(name + " last ended: " + state.detail());
        }
        return ready;
    }

    private void print(PartState state, boolean ready, OptionalLong memory) {
        String what =
                ready
                        ? PartState.READY
                        : state.what().equals(PartState.READY) ? "silent" : state.what();
        String pss =
                memory.isPresent()
                        ? String.format(
                                Locale.ROOT, "%.0f MiB", memory.getAsLong() / KILOBYTES_A_MEBIBYTE)
                        : "-";
        String age = state.pid() == 0 ? "-" : age(Duration.between(state.began(), Instant.now()));
        String pid = state.pid() == 0 ? "-" : Long.toString(state.pid());
        context.out()
                .printf(
                        "%-21s %-9s %8s %9s %10s %9d%n",
                        state.name(), what, pid, pss, age, state.restarts());
    }

    private static String age(Duration age) {
        return age.toHours() > 0
                ? age.toHours() + " h " + age.toMinutesPart() + " min"
                : age.toMinutes() + " min " + age.toSecondsPart() + " s";
    }
}
