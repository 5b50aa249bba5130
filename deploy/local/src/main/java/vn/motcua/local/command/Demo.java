package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortName;
import vn.motcua.local.install.Program;
import vn.motcua.local.install.Refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code demo}: hands over to the acceptance module, which drives the journey over HTTP alone. */
public final class Demo implements Command {

    private static final int HEAP = 256;

    private final Context context;

    public Demo(Context context) {
        this.context = context;
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
                                "demo"));
        command.addAll(arguments);
        command.addAll(
                List.of(
                        "--gateway", installation.address(PortName.GATEWAY).toString(),
                        "--issuer", installation.address(PortName.ISSUER).toString(),
                        "--mail", installation.address(PortName.MAIL).toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
