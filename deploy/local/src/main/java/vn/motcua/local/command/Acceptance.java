package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Program;
import vn.motcua.local.install.Refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code demo}, {@code drill}: hands over to the acceptance module, which drives this installation
 * over HTTP alone, as its users do.
 */
public final class Acceptance implements Command {

    // at the most: a long drill keeps every event until it has judged
    private static final int HEAP = 2_048;

    private final Context context;
    private final String journey;
    private final Places places;

    private Acceptance(Context context, String journey, Places places) {
        this.context = context;
        this.journey = journey;
        this.places = places;
    }

    /** What else a journey has to be told of the installation. */
    private interface Places {
        List<String> of(Installation installation);
    }

    /** One dossier from search to figures. */
    public static Acceptance demo(Context context) {
        return new Acceptance(context, "demo", installation -> List.of());
    }

    /** Kills every part under load and judges what is left. */
    public static Acceptance drill(Context context) {
        return new Acceptance(
                context,
                "drill",
                installation ->
                        List.of(
                                "--home",
                                installation.home().toString(),
                                "--bootstrap",
                                "127.0.0.1:" + installation.ports().of(PortName.KAFKA)));
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Installation installation = context.running();
        if (!SupervisorLock.isHeld(installation.lock())) {
            throw new Refusal("Một Cửa is not running: './motcua up' starts it.");
        }
        Path jar = new Program("acceptance", "acceptance", null, HEAP).jar(installation.root());
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx" + HEAP + "m",
                                "-jar",
                                jar.toString(),
                                journey));
        command.addAll(arguments);
        command.addAll(
                List.of(
                        "--gateway", installation.address(PortName.GATEWAY).toString(),
                        "--issuer", installation.address(PortName.ISSUER).toString(),
                        "--mail", installation.address(PortName.MAIL).toString()));
        command.addAll(places.of(installation));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
