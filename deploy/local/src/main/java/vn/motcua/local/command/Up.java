package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.PreparedProgram;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.MongoChooser;
import vn.motcua.servers.MongoSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code up}: starts everything, or gives a running installation what was built since, waits until
 * it serves, and says where it is.
 */
public final class Up implements Command {

    private static final String DETACH = "nohup \"$@\" </dev/null >>\"$LOG\" 2>&1 & echo $!";

    private final Context context;
    private final String supervisorMain;

    /**
     * @param supervisorMain the class that runs the supervisor when its argument is {@code
     *     supervise}
     */
    public Up(Context context, String supervisorMain) {
        this.context = context;
        this.supervisorMain = supervisorMain;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        refuseUnknown(arguments);
        boolean reset = arguments.contains("--reset");
        Installation installation = context.chosen(arguments);
        installation.makeFolders();
        try (SupervisorLock alone = alone(installation)) {
            if (SupervisorLock.isHeld(installation.lock())) {
                upgrade(reset);
            } else {
                start(installation, reset);
            }
            return alone == null ? 1 : 0;
        }
    }

    /** There is one 'up' at a time: it may delete programs that another has just prepared. */
    private SupervisorLock alone(Installation installation) throws IOException {
        Optional<SupervisorLock> taken = SupervisorLock.take(installation.upLock());
        if (taken.isPresent()) {
            return taken.get();
        }
        context.out().println("Another './motcua up' is at work: waiting until it has ended …");
        return SupervisorLock.await(installation.upLock());
    }

    private void start(Installation installation, boolean reset)
            throws IOException, InterruptedException {
        installation.refuseFullDisk();
        MongoSource mongo = MongoChooser.of(context.environment(), context.out()::println).choose();
        Stack stack = new Stack(installation, mongo);
        if (reset) {
            new Reset(installation, mongo).run();
        }
        installation.ports().refuseTaken(portsToTake(installation, stack));
        installation.ports().keep(Installation.portsFile(installation.home()));
        context.out().println("MongoDB: " + mongo.description());
        List<String> names = stack.parts().stream().map(Part::name).toList();
        forgetOldStates(installation, names);
        installation.programs().forgetChoices();
        Optional<ProcessHandle> supervisor = ProcessHandle.of(startSupervisor(installation));
        new Progress(installation, supervisor, context.out()).follow(names);
        finish(installation);
    }

    private void upgrade(boolean reset) throws IOException, InterruptedException {
        if (reset) {
            throw new Refusal(
                    "Một Cửa is already running: stop it with './motcua down', then 'up --reset'.");
        }
        Installation installation = context.running();
        if (!new Upgrade(installation, Stack.programs(supervisorMain), context.out()).run()) {
            context.out()
                    .println(
                            "Một Cửa is already running: './motcua status' shows its parts,"
                                    + " './motcua down' stops it. Nothing was built since it"
                                    + " started.");
        }
        finish(installation);
    }

    private void finish(Installation installation) throws IOException {
        installation
                .programs()
                .deleteUnused(
                        PartState.alive(installation.states()).stream()
                                .map(PartState::program)
                                .toList());
        new Addresses(installation, context.out()).print();
    }

    /** The ports of parts that an earlier supervisor left behind are ours already. */
    private static Set<PortName> portsToTake(Installation installation, Stack stack) {
        EnumSet<PortName> ports = EnumSet.copyOf(stack.ports());
        for (Part part : stack.parts()) {
            if (PartState.read(part.name(), installation.state(part.name()))
                    .process()
                    .isPresent()) {
                stack.portsOf(part.name()).forEach(ports::remove);
            }
        }
        return ports;
    }

    /**
     * What an earlier supervisor said is old news; its processes stay known, so that they are taken
     * over.
     */
    private static void forgetOldStates(Installation installation, Iterable<String> parts)
            throws IOException {
        for (String part : parts) {
            PartState.read(part, installation.state(part))
                    .asFound()
                    .write(installation.state(part));
        }
    }

    private long startSupervisor(Installation installation)
            throws IOException, InterruptedException {
        PreparedProgram program = installation.programs().of(Stack.supervisor(supervisorMain));
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", DETACH, "motcua"));
        command.addAll(program.command(List.of("supervise", Supervise.PROGRAM + program.name())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LOG", installation.log(Supervisor.NAME).toString());
        builder.environment().put("MOTCUA_ROOT", installation.root().toString());
        Process shell = builder.start();
        String pid = shell.inputReader().readLine();
        shell.waitFor();
        return Long.parseLong(pid.strip());
    }

    private static void refuseUnknown(List<String> arguments) {
        for (String argument : arguments) {
            boolean known =
                    argument.equals("--reset")
                            || EnumSet.allOf(PortName.class).stream()
                                    .anyMatch(port ->
                                            argument.startsWith("--port-" + port.label() + "="));
            if (!known) {
                throw new Refusal(
                        "'up' does not know "
                                + argument
                                + ": it takes --reset and --port-NAME=NUMBER.");
            }
        }
    }
}
