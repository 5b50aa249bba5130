package vn.motcua.acceptance.drill;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evidence of a drill in which nothing went wrong, and the ways to doctor it. */
final class Drilled {

    static final String PROCEDURE = "1.004873";
    static final Instant KILLED = Instant.parse("2026-11-24T02:00:00Z");

    private static final List<String> LIFE =
            List.of("drafted", "submitted", "accepted", "resolved");
    private static final List<String> STAGES =
            List.of("DRAFT", "SUBMITTED", "ACCEPTED", "RESOLVED");

    final List<ClientLog.Acknowledged> acknowledged = new ArrayList<>();
    final Map<String, Evidence.Stored> stored = new HashMap<>();
    final List<Topic.Event> events = new ArrayList<>();
    final List<Topic.Event> deliveries = new ArrayList<>();
    final List<FeedReader.Item> feed = new ArrayList<>();
    final Map<String, List<Instant>> mails = new HashMap<>();
    final Set<String> unsure = new HashSet<>();
    final List<Kill> kills = new ArrayList<>();
    final Map<String, Long> figures = new HashMap<>();

    /** Two dossiers that were lived to the end. */
    static Drilled well() {
        Drilled drilled = new Drilled();
        drilled.live("a", 4);
        drilled.live("b", 4);
        drilled.kills.add(new Kill("notification-service", KILLED, KILLED.plusSeconds(9)));
        drilled.recount();
        return drilled;
    }

    Evidence evidence() {
        return new Evidence(
                acknowledged,
                stored,
                events,
                deliveries,
                feed,
                mails,
                unsure,
                kills,
                figures,
                KILLED,
                PROCEDURE);
    }

    List<String> violations() {
        return Judge.violations(evidence());
    }

    /** A life with everything that it leaves, up to this version. */
    void live(String dossier, int versions) {
        for (int version = 1; version <= versions; version++) {
            acknowledged.add(
                    new ClientLog.Acknowledged(
                            dossier, version, STAGES.get(version - 1), type(version)));
            Topic.Event event = event(dossier, version, version);
            events.add(event);
            if (version > 1) {
                feed.add(
                        new FeedReader.Item(
                                feed.size() + 1L, event.id(), dossier, version, event.dossier()));
                deliver(message(dossier, version), "DELIVERED", KILLED.minusSeconds(100));
                mails.put(message(dossier, version), List.of(KILLED));
            }
        }
        stored.put(dossier, new Evidence.Stored(versions, STAGES.get(versions - 1)));
    }

    /** The figures that fit the feed. */
    void recount() {
        figures.putAll(Recount.of(feed, PROCEDURE, KILLED).figures());
    }

    void deliver(String message, String state, Instant attempt) {
        deliveries.removeIf(delivery -> delivery.subject().equals(message));
        deliveries.add(
                new Topic.Event(
                        message + "/0000000001",
                        "vn.motcua.notification.delivered.v1",
                        message,
                        1,
                        "{\"notification\":{\"state\":\"%s\",\"attemptedAt\":\"%s\"}}"
                                .formatted(state, attempt)));
    }

    /** Nobody knows whether the message arrived, and the timeline says so. */
    void doubt(String message, Duration beforeTheKill) {
        deliver(message, "AMBIGUOUS", KILLED.minus(beforeTheKill));
        unsure.add(message);
    }

    static String message(String dossier, int version) {
        return "%s-%010d-email".formatted(dossier, version);
    }

    /** The event of a step, under any number. */
    static Topic.Event event(String dossier, int sequence, int step) {
        Map<String, Object> state = new HashMap<>();
        state.put("stage", STAGES.get(step - 1));
        state.put("channel", "ONLINE");
        state.put("procedure", Map.of("code", PROCEDURE));
        state.put("holds", List.of());
        if (step > 2) {
            state.put("acceptedAt", KILLED.minusSeconds(60).toString());
            state.put("firstDueAt", KILLED.plusSeconds(86_400).toString());
        }
        if (step > 3) {
            state.put("resolvedAt", KILLED.minusSeconds(30).toString());
            state.put("outcome", "APPROVED");
        }
        return new Topic.Event(
                "%s/%010d".formatted(dossier, sequence),
                type(step),
                dossier,
                sequence,
                JsonMapper.shared().writeValueAsString(Map.of("dossier", state)));
    }

    private static String type(int step) {
        return "vn.motcua.dossier." + LIFE.get(step - 1) + ".v1";
    }
}
