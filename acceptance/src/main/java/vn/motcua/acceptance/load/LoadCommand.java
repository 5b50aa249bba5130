package vn.motcua.acceptance.load;

import vn.motcua.acceptance.Options;
import vn.motcua.acceptance.client.MailFolder;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;
import vn.motcua.acceptance.floor.Floor;
import vn.motcua.acceptance.floor.FloorCommand;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * {@code load --procedure CODE [--users 32 | --rate N] [--seconds 20] [--rounds 3] [--warm-up 30]
 * [--mongodb URI --bootstrap HOST:PORT]}: with a database and a broker, rounds alternate with the
 * floor, and the median of their ratios is printed.
 */
public final class LoadCommand {

    private static final Duration DRAIN = Duration.ofMinutes(2);

    /** Letters on their way and pages not yet written are not the next one's to bear. */
    private static final Duration SETTLE = Duration.ofSeconds(10);

    /** Without it the first rounds of the floor would do half of what the later ones do. */
    private static final Duration FLOOR_WARM_UP = Duration.ofSeconds(60);

    private static final Duration FLOOR_START = Duration.ofSeconds(3);

    private LoadCommand() {}

    /** True if no call failed. */
    public static boolean run(List<String> arguments) throws IOException, InterruptedException {
        Set<String> known = new HashSet<>(Portal.OPTIONS);
        known.addAll(
                Set.of(
                        "procedure",
                        "users",
                        "rate",
                        "mails",
                        "seconds",
                        "rounds",
                        "warm-up",
                        "mongodb",
                        "bootstrap"));
        Options options = Options.parse(arguments, known);
        QuickLife life = QuickLife.of(Portal.of(options), options.text("procedure", ""));
        Duration seconds = Duration.ofSeconds(options.number("seconds", 20));
        new LoadRound(life)
                .closed(
                        options.number("users", 32),
                        Duration.ofSeconds(options.number("warm-up", 30)));
        List<Double> rates = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        long failed = 0;
        for (int round = 1; round <= options.number("rounds", 3); round++) {
            if (options.has("mongodb")) {
                settle();
                floors.add(floor(options, round == 1 ? FLOOR_WARM_UP : FLOOR_START, seconds));
                settle();
            }
            LoadRound.Result result = round(options, life, seconds);
            rates.add(result.perSecond());
            failed += result.failed();
            print(round, result, floors);
            if (options.has("mails")) {
                System.out.println("  submission → SMTP " + letters(options, result.submitted()));
            }
        }
        summary(rates, floors);
        return failed == 0;
    }

    private static LoadRound.Result round(Options options, QuickLife life, Duration seconds) {
        return options.has("rate")
                ? new LoadRound(life).open(options.number("rate", 40), seconds)
                : new LoadRound(life).closed(options.number("users", 32), seconds);
    }

    private static double floor(Options options, Duration warmUp, Duration seconds)
            throws InterruptedException {
        try (Floor floor =
                Floor.open(options.text("mongodb", ""), options.text("bootstrap", ""), 64)) {
            floor.measure(warmUp);
            return floor.measure(seconds).perSecond();
        }
    }

    private static void settle() {
        LockSupport.parkNanos(SETTLE.toNanos());
    }

    private static Latencies letters(Options options, Map<String, Instant> submitted)
            throws IOException {
        MailFolder folder = new MailFolder(Path.of(options.text("mails", ".run/mail")));
        Instant end = Instant.now().plus(DRAIN);
        Map<String, List<Instant>> received = folder.received();
        while (!received.keySet().containsAll(submitted.keySet()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            received = folder.received();
        }
        Latencies latencies = new Latencies();
        for (Map.Entry<String, Instant> each : submitted.entrySet()) {
            List<Instant> found = received.getOrDefault(each.getKey(), List.of());
            if (found.isEmpty()) {
                throw new Unexpected("No letter " + each.getKey() + " within " + DRAIN);
            }
            latencies.add(
                    Math.max(0, Duration.between(each.getValue(), found.getFirst()).toNanos()));
        }
        return latencies;
    }

    private static void print(int round, LoadRound.Result result, List<Double> floors) {
        System.out.printf(
                Locale.ROOT,
                "round %d: %.1f lifecycles a second%s, %d failed%n  writes %s%n  reads  %s%n",
                round,
                result.perSecond(),
                floors.isEmpty() ? "" : " (floor %.1f)".formatted(floors.getLast()),
                result.failed(),
                result.writes(),
                result.reads());
    }

    /** A machine that grows slower or faster meanwhile does so for a round and its floor. */
    private static void summary(List<Double> rates, List<Double> floors) {
        System.out.printf(
                Locale.ROOT, "median: %.1f lifecycles a second", FloorCommand.median(rates));
        if (!floors.isEmpty()) {
            List<Double> ratios =
                    IntStream.range(0, rates.size())
                            .mapToObj(round -> rates.get(round) / floors.get(round))
                            .toList();
            System.out.printf(
                    Locale.ROOT,
                    ", floor %.1f, ratio %.2f",
                    FloorCommand.median(floors),
                    FloorCommand.median(ratios));
        }
        System.out.println();
    }
}
