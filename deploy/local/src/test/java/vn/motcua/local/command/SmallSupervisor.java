package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Program;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.Launch;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.Supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A supervisor, as a process of its own, of a server that is none of ours and of all our parts, of
 * which each runs the shell script that was built for it: {@code HOME [--standby] --program=NAME}.
 */
final class SmallSupervisor {

    /** What a part does that serves. */
    static final String SERVES = "exec sleep 600";

    private static final String SCRIPT = "script";
    private static final List<Program> PROGRAMS = Stack.programs(SmallSupervisor.class.getName());

    private SmallSupervisor() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Context context = new Context(home, Map.of("MOTCUA_HOME", home.toString()), System.out);
        Command supervise = new Supervise(context, SmallSupervisor::parts);
        System.exit(supervise.run(Arrays.asList(arguments).subList(1, arguments.length)));
    }

    /**
     * Leaves what a build leaves in a module's folder, prepared already: a jar, which nobody reads
     * as one, and the script.
     */
    static void build(Installation installation, String module, String script) throws IOException {
        Path target = Files.createDirectories(installation.root().resolve(module + "/target"));
        Files.writeString(target.resolve(Path.of(module).getFileName() + "-1.jar"), script);
        Program program =
                PROGRAMS.stream()
                        .filter(each -> each.module().equals(module))
                        .findFirst()
                        .orElseThrow();
        Path folder =
                installation
                        .home()
                        .resolve("apps")
                        .resolve(installation.programs().nameOfBuilt(program));
        Files.writeString(Files.createDirectories(folder).resolve(SCRIPT), script);
    }

    static void buildAll(Installation installation) throws IOException {
        for (Program program : PROGRAMS) {
            build(installation, program.module(), SERVES);
        }
    }

    static List<String> command(Installation installation, String... arguments) throws IOException {
        String program = installation.programs().of(PROGRAMS.getFirst()).name();
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallSupervisor.class.getName(),
                                installation.home().toString(),
                                Supervise.PROGRAM + program),
                        Arrays.stream(arguments))
                .toList();
    }

    private static List<Part> parts(Installation installation) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        "server",
                        Part.Tier.SERVER,
                        start -> new Launch(List.of("/bin/sh", "-c", SERVES), Map.of()),
                        () -> true));
        PROGRAMS.stream().skip(1).forEach(program -> parts.add(part(installation, program)));
        parts.add(
                new Part(
                        Supervisor.STANDBY,
                        Part.Tier.STANDBY,
                        start ->
                                new Launch(
                                        command(installation, Supervise.STANDBY),
                                        Map.of(),
                                        installation.programs().of(PROGRAMS.getFirst()).name()),
                        () -> installation.programs().chosen(Supervisor.NAME),
                        () -> true));
        return parts;
    }

    private static Part part(Installation installation, Program program) {
        return new Part(
                program.name(),
                Part.Tier.SERVICE,
                start -> {
                    String name = installation.programs().of(program).name();
                    Path folder = installation.home().resolve("apps").resolve(name);
                    String script = Files.readString(folder.resolve(SCRIPT));
                    return new Launch(List.of("/bin/sh", "-c", script, name), Map.of(), name);
                },
                () -> installation.programs().chosen(program.name()),
                () -> true);
    }
}
