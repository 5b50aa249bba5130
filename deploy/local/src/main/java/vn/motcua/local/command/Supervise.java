package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.MongoChooser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * {@code supervise}: what {@code up} starts in the background. SIGTERM stops the parts in order.
 *
 * <p>One of its parts is a second supervisor, {@code supervise --standby}, which waits for the
 * lock: when the first dies, the system hands the lock over, and the second takes the parts over as
 * they run and starts a standby of its own. So there are never two that supervise, and none for a
 * moment only.
 */
public final class Supervise implements Command {

    /** The argument that makes it wait for another supervisor's death. */
    static final String STANDBY = "--standby";

    /** The beginning of the argument that names the prepared program that it runs. */
    static final String PROGRAM = "--program=";

    private static final Logger LOG = Logger.getLogger(Supervise.class.getName());

    private final Context context;
    private final Parts parts;

    /**
     * @param supervisorMain the class that runs the supervisor when its argument is {@code
     *     supervise}
     */
    public Supervise(Context context, String supervisorMain) {
        this(context, installation -> stack(context, installation, supervisorMain));
    }

    Supervise(Context context, Parts parts) {
        this.context = context;
        this.parts = parts;
    }

    /** What is to be supervised, the standby among it. */
    interface Parts {
        List<Part> of(Installation installation) throws IOException;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Installation installation = context.running();
        String program = program(arguments);
        try (SupervisorLock held =
                arguments.contains(STANDBY)
                        ? await(installation, program)
                        : take(installation, program)) {
            Supervisor supervisor = new Supervisor(installation, parts.of(installation));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
            supervisor.run();
            return held == null ? 1 : 0;
        }
    }

    private static SupervisorLock take(Installation installation, String program)
            throws IOException {
        SupervisorLock lock =
                SupervisorLock.take(installation.lock())
                        .orElseThrow(() -> new Refusal("A supervisor is running already."));
        serve(installation, PartState.unknown(Supervisor.NAME), program);
        return lock;
    }

    /** Whoever takes over is no standby any more: the next one is somebody else. */
    private static SupervisorLock await(Installation installation, String program)
            throws IOException {
        SupervisorLock lock = SupervisorLock.await(installation.lock());
        LOG.warning("The supervisor ended: its standby takes over");
        Path standby = installation.state(Supervisor.STANDBY);
        PartState.unknown(Supervisor.STANDBY).write(standby);
        PartState before = PartState.read(Supervisor.NAME, installation.state(Supervisor.NAME));
        boolean replaced = !before.program().equals(program);
        serve(
                installation,
                replaced ? before.asFound() : before.ended("it was killed; its standby took over"),
                program);
        return lock;
    }

    private static void serve(Installation installation, PartState before, String program)
            throws IOException {
        before.servedBy(ProcessHandle.current(), program)
                .write(installation.state(Supervisor.NAME));
    }

    private static String program(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(PROGRAM))
                .map(argument -> argument.substring(PROGRAM.length()))
                .findFirst()
                .orElse("");
    }

    private static List<Part> stack(
            Context context, Installation installation, String supervisorMain) {
        Stack stack =
                new Stack(
                        installation,
                        MongoChooser.of(context.environment(), context.out()::println).choose());
        List<Part> parts = new ArrayList<>(stack.parts());
        parts.add(
                stack.standby(
                        supervisorMain,
                        program -> List.of("supervise", STANDBY, PROGRAM + program.name())));
        return parts;
    }

    /** What still runs below us when every part has stopped is somebody in training. */
    private static void stop(Supervisor supervisor) {
        supervisor.stop();
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }
}
