package vn.motcua.acceptance.drill;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.MailFolder;
import vn.motcua.acceptance.client.Portal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Gathers what others tell, from the moment it was made. */
final class Gathering {

    private static final int READERS = 8;

    private final Portal portal;
    private final PersistentClient client;
    private final String procedure;
    private final MailFolder mails;
    private final Topic events;
    private final Topic deliveries;
    private final FeedReader feed;
    private final Map<String, Evidence.Stored> stored = new ConcurrentHashMap<>();

    Gathering(
            Portal portal, PersistentClient client, String procedure, Path home, String bootstrap) {
        this.portal = portal;
        this.client = client;
        this.procedure = procedure;
        this.mails = new MailFolder(home.resolve("mail"));
        this.events = Topic.open(bootstrap, "motcua.dossier.v1");
        this.deliveries = Topic.open(bootstrap, "motcua.notification.v1");
        this.feed = new FeedReader(portal, call -> () -> client.answered(call));
    }

    Evidence evidence(ClientLog log, List<Kill> kills) throws IOException {
        List<ClientLog.Acknowledged> writes = log.writes();
        read(writes.stream().map(ClientLog.Acknowledged::dossier).distinct().toList());
        List<Topic.Event> told = deliveries.read();
        return new Evidence(
                writes,
                Map.copyOf(stored),
                events.read(),
                told,
                feed.all(),
                mails.received(),
                unsure(told),
                kills,
                figures(),
                Instant.now(),
                procedure);
    }

    /** Each dossier once: nobody works on it any more. */
    private void read(Collection<String> dossiers) {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (String dossier : dossiers) {
                if (!stored.containsKey(dossier)) {
                    readers.execute(() -> read(dossier));
                }
            }
        }
    }

    private void read(String dossier) {
        Answer answer =
                client.answered(() -> portal.as("citizen").get("/api/v1/dossiers/" + dossier));
        if (answer.status() == 200) {
            stored.put(
                    dossier,
                    new Evidence.Stored(
                            answer.body().path("version").asLong(),
                            answer.body().path("stage").asString("")));
        }
    }

    /** What the timelines say of those messages that are published as AMBIGUOUS. */
    private Set<String> unsure(List<Topic.Event> told) {
        Set<String> unsure = new HashSet<>();
        told.stream()
                .map(event -> event.json().path("notification"))
                .filter(message -> message.path("state").asString("").equals("AMBIGUOUS"))
                .map(message -> message.path("dossier").asString(""))
                .distinct()
                .forEach(dossier ->
                        client.answered(() ->
                                        portal.as("citizen")
                                                .get("/api/v1/dossiers/" + dossier + "/timeline"))
                                .body()
                                .path("items")
                                .forEach(item -> {
                                    if (item.at("/message/state")
                                            .asString("")
                                            .equals("AMBIGUOUS")) {
                                        unsure.add(item.path("id").asString(""));
                                    }
                                }));
        return unsure;
    }

    private Map<String, Long> figures() {
        JsonNode shown =
                client.answered(() ->
                                portal.anybody().get("/api/v1/statistics/procedures/" + procedure))
                        .body();
        Map<String, Long> figures = new HashMap<>();
        for (String pointer : Recount.FIGURES) {
            figures.put(pointer, shown.at(pointer).asLong(0));
        }
        return figures;
    }
}
