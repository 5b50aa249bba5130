package vn.motcua.local.command;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code logs SERVICE [-f]}: the end of a part's log; with {@code -f} it goes on. */
public final class Logs implements Command {

    private static final String ENDING = ".log";

    private final Context context;

    public Logs(Context context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) throws IOException, InterruptedException {
        Installation installation = context.running();
        List<String> names = arguments.stream().filter(argument -> !argument.equals("-f")).toList();
        List<String> known = known(installation);
        if (names.size() != 1 || !known.contains(full(names.getFirst(), known))) {
            throw new Refusal(
                    "Say whose log: './motcua logs NAME [-f]' with one of "
                            + String.join(", ", known)
                            + ".");
        }
        List<String> tail = new ArrayList<>(List.of("tail", "-n", "200"));
        if (arguments.contains("-f")) {
            tail.add("-F");
        }
        tail.add(installation.log(full(names.getFirst(), known)).toString());
        return new ProcessBuilder(tail).inheritIO().start().waitFor();
    }

    /** {@code catalog} is enough for {@code catalog-service}. */
    private static String full(String name, List<String> known) {
        return known.contains(name + "-service") ? name + "-service" : name;
    }

    private static List<String> known(Installation installation) throws IOException {
        Path folder = installation.home().resolve("logs");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
