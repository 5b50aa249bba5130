package vn.motcua.local.command;

import vn.motcua.local.supervise.Launch;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.Supervisor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A supervisor of two sleeping processes, as a process of its own: {@code HOME [--standby]}. */
final class SmallSupervisor {

    private SmallSupervisor() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Context context = new Context(home, Map.of("MOTCUA_HOME", home.toString()), System.out);
        Command supervise = new Supervise(context, installation -> parts(installation.home()));
        System.exit(supervise.run(Arrays.asList(arguments).subList(1, arguments.length)));
    }

    static List<String> command(Path home, String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallSupervisor.class.getName(),
                                home.toString()),
                        Arrays.stream(arguments))
                .toList();
    }

    private static List<Part> parts(Path home) {
        return List.of(
                sleeping("server", Part.Tier.SERVER),
                sleeping("service", Part.Tier.SERVICE),
                new Part(
                        Supervisor.STANDBY,
                        Part.Tier.STANDBY,
                        start -> new Launch(command(home, Supervise.STANDBY), Map.of()),
                        () -> true));
    }

    private static Part sleeping(String name, Part.Tier tier) {
        return new Part(
                name,
                tier,
                start -> new Launch(List.of("/bin/sh", "-c", "exec sleep 600"), Map.of()),
                () -> true);
    }
}
