package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PreparedProgram;
import vn.motcua.local.install.Program;
import vn.motcua.local.install.Programs;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the parts of a running installation the programs that were built since, one part after the
 * other, and leaves alone those whose program is the same.
 *
 * <p>It only chooses: the supervisor sees that another program was chosen and replaces the part. So
 * whoever is killed on the way, the choice stands, and the next {@code up} goes on with the rest.
 */
class Upgrade {

    private final Installation installation;
    private final Programs programs;
    private final List<Program> all;
    private final PrintStream out;
    private final Progress progress;
    private final List<String> parts;

    /**
     * @param all our programs in the order in which they are replaced; each has its part's name
     */
    Upgrade(Installation installation, List<Program> all, PrintStream out) {
        this.installation = installation;
        this.programs = installation.programs();
        this.all = all;
        this.out = out;
        this.progress = new Progress(installation, Optional.empty(), out);
        this.parts =
                Stream.concat(Stream.of(Supervisor.STANDBY), all.stream().map(Program::name))
                        .toList();
    }

    /**
     * Returns when every part is ready and runs what was built; false if nothing was built since.
     */
    boolean run() throws IOException, InterruptedException {
        progress.skipPresent(parts);
        List<Program> changed = changed();
        if (!changed.isEmpty()) {
            refuseOldSupervisor();
            installation.refuseFullDisk();
            out.println(
                    "Built since: "
                            + changed.stream().map(Program::name).collect(Collectors.joining(", "))
                            + ". One after the other is replaced; the rest runs on.");
            replace(prepared(changed));
        }
        progress.follow(parts);
        return !changed.isEmpty();
    }

    private List<Program> changed() throws IOException {
        List<Program> changed = new ArrayList<>();
        for (Program program : all) {
            String built = programs.nameOfBuilt(program);
            boolean chosen = programs.chosen(program.name()).filter(built::equals).isPresent();
            if (!chosen || runsAnother(program.name(), built)) {
                changed.add(program);
            }
        }
        return changed;
    }

    private boolean runsAnother(String part, String program) throws IOException {
        PartState state = state(part);
        return state.process().isPresent() && !state.program().equals(program);
    }

    private void refuseOldSupervisor() {
        if (state(Supervisor.NAME).program().isEmpty()) {
            throw new Refusal(
                    "What was built since cannot be given to the supervisor that runs, which is too"
                            + " old: './motcua down', then './motcua up'.");
        }
    }

    /** All of them before the first is replaced: a jar that is broken changes nothing. */
    private List<PreparedProgram> prepared(List<Program> changed) throws IOException {
        List<PreparedProgram> prepared = new ArrayList<>();
        for (Program program : changed) {
            progress.say(program.name(), "preparing");
            prepared.add(programs.built(program));
        }
        return prepared;
    }

    private void replace(List<PreparedProgram> changed) throws IOException, InterruptedException {
        for (PreparedProgram next : changed) {
            programs.choose(next);
            if (next.part().equals(Supervisor.NAME)) {
                replaceSupervisor(next.name());
            } else {
                progress.follow(next.part(), next.name());
            }
        }
    }

    /** Its standby is replaced like any part, and then takes its place, as it does at a death. */
    private void replaceSupervisor(String program) throws IOException, InterruptedException {
        progress.follow(Supervisor.STANDBY, program);
        PartState running = state(Supervisor.NAME);
        if (!running.program().equals(program)) {
            running.process().ifPresent(ProcessHandle::destroyForcibly);
        }
        progress.follow(Supervisor.NAME, program);
    }

    private PartState state(String part) {
        return PartState.read(part, installation.state(part));
    }
}
