package vn.motcua.acceptance.floor;

import vn.motcua.acceptance.Options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code floor --mongodb URI --bootstrap HOST:PORT [--connections 64] [--seconds 20] [--rounds 3]
 * [--disk FOLDER]}.
 */
public final class FloorCommand {

    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private FloorCommand() {}

    /** Prints each round and the median. */
    public static boolean run(List<String> arguments) throws InterruptedException, IOException {
        Options options =
                Options.parse(
                        arguments,
                        Set.of("mongodb", "bootstrap", "connections", "seconds", "rounds", "disk"));
        int connections = options.number("connections", 64);
        Path disk = Path.of(options.text("disk", System.getProperty("java.io.tmpdir")));
        System.out.printf(
                Locale.ROOT,
                "floor: %d connections, %d processors, fdatasync p99 %.2f ms in %s%n",
                connections,
                Runtime.getRuntime().availableProcessors(),
                Disk.syncP99(disk),
                disk);
        String mongodb = options.text("mongodb", "mongodb://127.0.0.1:27117/?replicaSet=motcua");
        List<Double> rates = new ArrayList<>();
        try (Floor floor =
                Floor.open(mongodb, options.text("bootstrap", "127.0.0.1:19092"), connections)) {
            System.out.println("warm-up: " + floor.measure(WARM_UP));
            for (int round = 1; round <= options.number("rounds", 3); round++) {
                FloorResult result =
                        floor.measure(Duration.ofSeconds(options.number("seconds", 20)));
                System.out.println("round " + round + ": " + result);
                rates.add(result.perSecond());
            }
        }
        System.out.printf(Locale.ROOT, "median: %.1f lifecycles a second%n", median(rates));
        return true;
    }

    /** The middle value; of an even number the lower of the two. */
    public static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
