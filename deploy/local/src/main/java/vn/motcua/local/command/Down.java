package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code down}: stops everything in order; the data stay. */
public final class Down implements Command {

    private static final long PATIENCE_SECONDS = 120;
    private static final List<String> SERVERS = List.of("mongodb", "kafka");

    private final Context context;

    public Down(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Installation installation = context.running();
        Optional<ProcessHandle> supervisor =
                SupervisorLock.isHeld(installation.lock())
                        ? PartState.read(Supervisor.NAME, installation.state(Supervisor.NAME))
                                .process()
                        : Optional.empty();
        if (supervisor.isPresent()) {
            context.out().println("Stopping …");
            stop(supervisor.stream());
        }
        List<PartState> left = PartState.alive(installation.states());
        if (supervisor.isEmpty() && left.isEmpty()) {
            context.out().println("Một Cửa is not running.");
            return 0;
        }
        stop(left.stream().filter(part -> !SERVERS.contains(part.name())).flatMap(Down::process));
        stop(left.stream().filter(part -> SERVERS.contains(part.name())).flatMap(Down::process));
        context.out().println("Stopped. The data stay in " + installation.home() + ".");
        return 0;
    }

    private static Stream<ProcessHandle> process(PartState state) {
        return state.process().stream();
    }

    private static void stop(Stream<ProcessHandle> processes) throws InterruptedException {
        List<ProcessHandle> all = processes.toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?> ended =
                CompletableFuture.allOf(
                        all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new Refusal(
                    "Not everything stopped within "
                            + PATIENCE_SECONDS
                            + " s: './motcua status' shows what is left.",
                    e);
        }
    }
}
