package vn.motcua.acceptance.drill;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.Options;
import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.MailFolder;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.journey.Figures;
import vn.motcua.acceptance.load.QuickLife;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code drill --procedure CODE [--seed N] [--kills 5] [--users 20] [--parts a,b] [--home .run]
 * [--bootstrap HOST:PORT]}.
 */
public final class DrillCommand {

    private static final Duration DRAIN = Duration.ofMinutes(3);

    private final Options options;
    private final Portal portal;
    private final Path home;
    private final String bootstrap;
    private final ClientLog log = new ClientLog();
    private final PersistentClient client;
    private final Figures figures;

    private DrillCommand(Options options, Portal portal) {
        String procedure = options.text("procedure", "");
        this.options = options;
        this.portal = portal;
        this.home = Path.of(options.text("home", ".run"));
        this.bootstrap = options.text("bootstrap", "127.0.0.1:19092");
        this.client = new PersistentClient(portal, QuickLife.draft(portal, procedure), log);
        this.figures = new Figures(portal, procedure);
    }

    /** True if nothing was lost, doubled or out of order. */
    public static boolean run(List<String> arguments) throws IOException, InterruptedException {
        Set<String> known = new HashSet<>(Portal.OPTIONS);
        known.addAll(Set.of("procedure", "seed", "kills", "users", "parts", "home", "bootstrap"));
        Options options = Options.parse(arguments, known);
        return new DrillCommand(options, Portal.of(options)).drill();
    }

    private boolean drill() throws IOException, InterruptedException {
        JsonNode before = figures.now();
        List.of("citizen", "reception", "leader").forEach(portal::as);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < options.number("users", 20); i++) {
            people.execute(() -> {
                while (!over.get()) {
                    client.live();
                }
            });
        }
        int kills;
        try (people) {
            kills = kill();
            over.set(true);
        }
        System.out.printf(
                "%d kills, %d dossiers, %d acknowledged writes, %d calls repeated%n",
                kills, log.dossiers().size(), log.writes(), log.repeats());
        return judged(before);
    }

    private int kill() throws IOException {
        long seed = options.whole("seed", Instant.now().toEpochMilli() % 1_000_000);
        Random random = new Random(seed);
        Parts parts = new Parts(home);
        List<String> order = new ArrayList<>();
        for (String part :
                options.has("parts")
                        ? Arrays.asList(options.text("parts", "").split(",", -1))
                        : parts.names()) {
            order.addAll(Collections.nCopies(options.number("kills", 5), part));
        }
        Collections.shuffle(order, random);
        System.out.println("seed " + seed + ", kills: " + order);
        for (String part : order) {
            LockSupport.parkNanos(Duration.ofMillis(1_000 + random.nextInt(5_000)).toNanos());
            Instant at = Instant.now();
            parts.kill(part);
            System.out.printf(
                    "  %s killed %s, back after %.1f s%n",
                    at, part, Duration.between(at, Instant.now()).toMillis() / 1e3);
        }
        return order.size();
    }

    private boolean judged(JsonNode before) throws IOException {
        Map<String, ClientLog.Acknowledged> acknowledged = log.dossiers();
        Instant end = Instant.now().plus(DRAIN);
        Judge judge = judge(acknowledged, before);
        while (!judge.violations().isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            judge = judge(acknowledged, before);
        }
        List<String> violations = new ArrayList<>(judge.violations());
        log.refusals().forEach(refusal -> violations.add("refused: " + refusal));
        violations.stream().limit(30).forEach(violation -> System.out.println("  ✗ " + violation));
        System.out.printf(
                "%d violations, %d AMBIGUOUS %s%n",
                violations.size(), judge.ambiguous().size(), judge.ambiguous());
        return violations.isEmpty();
    }

    private Judge judge(Map<String, ClientLog.Acknowledged> acknowledged, JsonNode before)
            throws IOException {
        Judge judge = new Judge(acknowledged);
        for (String dossier : acknowledged.keySet()) {
            Answer stored = client.read("citizen", "/api/v1/dossiers/" + dossier);
            judge.stored(
                    dossier,
                    stored.body().path("version").asLong(),
                    stored.body().path("stage").asString(""));
        }
        List<Topic.Event> events = Topic.read(bootstrap, "motcua.dossier.v1");
        judge.events(events);
        judge.mails(
                events,
                Topic.read(bootstrap, "motcua.notification.v1"),
                new MailFolder(home.resolve("mail")).received());
        long accepted =
                events.stream()
                        .filter(event -> acknowledged.containsKey(event.subject()))
                        .filter(event -> event.type().equals("vn.motcua.dossier.accepted.v1"))
                        .map(Topic.Event::id)
                        .distinct()
                        .count();
        judge.figure(
                "received",
                Figures.count(figures.now(), "received") - Figures.count(before, "received"),
                accepted);
        return judge;
    }
}
