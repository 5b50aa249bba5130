package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param root the folder with the parent pom
 * @param out for people
 */
public record Context(Path root, Map<String, String> environment, PrintStream out) {

    /** The installation as it runs, with the ports it was started with. */
    Installation running() {
        Path home = Installation.home(root, environment);
        return new Installation(
                root, home, environment, PortMap.kept(Installation.portsFile(home)));
    }

    /** The installation as it is to be started. */
    Installation chosen(List<String> options) {
        return new Installation(
                root,
                Installation.home(root, environment),
                environment,
                PortMap.chosen(options, environment));
    }
}
