package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.MongoChooser;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code supervise}: what {@code up} starts in the background. SIGTERM stops the parts in order.
 */
public final class Supervise implements Command {

    static final String NAME = "supervisor";

    private final Context context;

    public Supervise(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Installation installation = context.running();
        Optional<SupervisorLock> lock = SupervisorLock.take(installation.lock());
        if (lock.isEmpty()) {
            throw new Refusal("A supervisor is running already.");
        }
        try (SupervisorLock held = lock.get()) {
            PartState.unknown(NAME)
                    .running(ProcessHandle.current(), 0)
                    .write(installation.state(NAME));
            Stack stack =
                    new Stack(
                            installation,
                            MongoChooser.of(context.environment(), context.out()::println)
                                    .choose());
            Supervisor supervisor = new Supervisor(installation, stack.parts());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
            supervisor.run();
            return held == null ? 1 : 0;
        }
    }

    /** What still runs below us when every part has stopped is somebody in training. */
    private static void stop(Supervisor supervisor) {
        supervisor.stop();
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
