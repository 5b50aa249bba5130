package vn.motcua.acceptance.drill;

import vn.motcua.acceptance.Options;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.journey.Rebuild;
import vn.motcua.acceptance.load.QuickLife;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code drill [--procedure CODE] [--seed N] [--kills 5] [--bursts 5] [--users 20] [--parts a,b]
 * [--from N] [--minutes 60] [--home .run] [--bootstrap HOST:PORT]}.
 */
public final class DrillCommand {

    private static final Set<String> OWN =
            Set.of(
                    "procedure",
                    "seed",
                    "kills",
                    "bursts",
                    "users",
                    "parts",
                    "from",
                    "minutes",
                    "home",
                    "bootstrap");
    // One of our own that the commune of the demo accounts decides and that needs no paper.
    private static final String WITHOUT_PAPERS = "1.004873";
    private static final Duration DRAIN = Duration.ofMinutes(5);
    // A claim of due work lapses after a minute, a lease of the relay after ten seconds: what a
    // kill
    // could double, it has doubled by then.
    private static final Duration LATE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int SHOWN = 40;

    private final Options options;
    private final Portal portal;
    private final ClientLog log = new ClientLog();
    private final PersistentClient client;
    private final Gathering gathering;
    private final Killer killer;

    private DrillCommand(Options options, Portal portal) throws IOException {
        this.options = options;
        this.portal = portal;
        Path home = Path.of(options.text("home", ".run"));
        String procedure = options.text("procedure", WITHOUT_PAPERS);
        this.client =
                new PersistentClient(portal, QuickLife.draft(portal, procedure, "citizen"), log);
        this.gathering =
                new Gathering(
                        portal,
                        client,
                        procedure,
                        home,
                        options.text("bootstrap", "127.0.0.1:19092"));
        this.killer = killer(new Parts(home));
        System.out.println("procedure " + procedure);
    }

    /** True if nothing was lost, doubled or out of order. */
    public static boolean run(List<String> arguments) throws IOException {
        Set<String> known = new HashSet<>(Portal.OPTIONS);
        known.addAll(OWN);
        Options options = Options.parse(arguments, known);
        return new DrillCommand(options, Portal.of(options)).drill();
    }

    private Killer killer(Parts parts) throws IOException {
        long seed = options.whole("seed", Instant.now().toEpochMilli() % 1_000_000);
        Collection<String> names =
                options.has("parts")
                        ? Arrays.asList(options.text("parts", "").split(",", -1))
                        : parts.names();
        KillPlan plan =
                KillPlan.of(seed, names, options.number("kills", 5), options.number("bursts", 5));
        System.out.println("seed " + seed + ", parts " + names);
        plan.rounds()
                .forEach(round ->
                        System.out.println(
                                "  %.1f s  %s"
                                        .formatted(
                                                round.pause().toMillis() / 1e3,
                                                String.join(" + ", round.parts()))));
        return new Killer(parts, plan, options.number("from", 1), this::progress);
    }

    private boolean drill() throws IOException {
        List.of("citizen", "reception", "leader").forEach(portal::as);
        AtomicBoolean over = new AtomicBoolean();
        int next;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < options.number("users", 20); i++) {
                people.execute(() -> {
                    while (!over.get()) {
                        client.live();
                    }
                });
            }
            try {
                next =
                        killer.run(
                                Instant.now()
                                        .plus(Duration.ofMinutes(options.number("minutes", 60))));
            } finally {
                over.set(true);
            }
        }
        System.out.printf("%d kills, %s%n", killer.kills().size(), progress());
        boolean judged = judged();
        boolean recounted = Rebuild.agrees(portal);
        System.out.println("Rounds done: up to " + (next - 1) + "; go on with --from " + next);
        return judged && recounted;
    }

    private String progress() {
        return "%d dossiers, %d acknowledged writes, repeated after %s"
                .formatted(
                        log.writes().stream()
                                .map(ClientLog.Acknowledged::dossier)
                                .distinct()
                                .count(),
                        log.writes().size(),
                        log.repeats());
    }

    /** Looks until all is well, and once more when whatever comes late has come. */
    private boolean judged() throws IOException {
        Instant late = Instant.now().plus(LATE);
        Instant end = Instant.now().plus(DRAIN);
        System.out.println("judging until " + late + " at the least, " + end + " at the most");
        Evidence evidence = gathering.evidence(log, killer.kills());
        List<String> found = Judge.violations(evidence);
        while (Instant.now().isBefore(found.isEmpty() ? late : end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            evidence = gathering.evidence(log, killer.kills());
            found = Judge.violations(evidence);
            System.out.println("  " + Instant.now() + "  " + found.size() + " open");
        }
        List<String> violations = new ArrayList<>(found);
        log.refusals().forEach(refusal -> violations.add("refused: " + refusal));
        violations.stream()
                .limit(SHOWN)
                .forEach(violation -> System.out.println("  ✗ " + violation));
        System.out.printf(
                "%d events, %d mails, %d in the feed, %s%n%d violations, %d AMBIGUOUS %s%n",
                evidence.events().size(),
                evidence.mails().size(),
                evidence.feed().size(),
                evidence.figures(),
                violations.size(),
                evidence.unsure().size(),
                evidence.unsure());
        return violations.isEmpty();
    }
}
