package vn.motcua.acceptance.drill;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what the clients were told with topics and mail files. */
final class Judge {

    private static final Set<String> TOLD =
            Set.of(
                    "vn.motcua.dossier.submitted.v1",
                    "vn.motcua.dossier.accepted.v1",
                    "vn.motcua.dossier.resolved.v1");

    private final Map<String, ClientLog.Acknowledged> acknowledged;
    private final List<String> violations = new ArrayList<>();
    private final Set<String> ambiguous = new TreeSet<>();

    Judge(Map<String, ClientLog.Acknowledged> acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Everything that should not be. */
    List<String> violations() {
        return List.copyOf(violations);
    }

    /** Messages of which nobody knows whether they arrived. */
    Set<String> ambiguous() {
        return Set.copyOf(ambiguous);
    }

    /** What is stored has to be what was acknowledged last. */
    void stored(String dossier, long version, String stage) {
        ClientLog.Acknowledged last = acknowledged.get(dossier);
        if (last != null && (last.version() != version || !last.stage().equals(stage))) {
            violations.add(
                    "%s was acknowledged as %s and is %d %s"
                            .formatted(dossier, last, version, stage));
        }
    }

    /** Each dossier's events are there, in order: a repetition may come, a gap may not. */
    void events(List<Topic.Event> events) {
        Map<String, Long> seen = new HashMap<>();
        for (Topic.Event event : events) {
            long before = seen.getOrDefault(event.subject(), 0L);
            if (acknowledged.containsKey(event.subject()) && event.sequence() > before + 1) {
                violations.add(
                        "%s: %d follows %d".formatted(event.subject(), event.sequence(), before));
            }
            seen.merge(event.subject(), event.sequence(), Math::max);
        }
        acknowledged.forEach((dossier, last) -> {
            if (seen.getOrDefault(dossier, 0L) != last.version()) {
                violations.add(
                        "%s: acknowledged to %d, published to %d"
                                .formatted(
                                        dossier, last.version(), seen.getOrDefault(dossier, 0L)));
            }
        });
    }

    /** One mail for each event that is told, except where the published state is AMBIGUOUS. */
    void mails(
            List<Topic.Event> events,
            List<Topic.Event> deliveries,
            Map<String, List<Instant>> files) {
        Map<String, String> states = new HashMap<>();
        for (Topic.Event delivery : deliveries) {
            states.put(
                    delivery.subject(),
                    JsonMapper.shared()
                            .readTree(delivery.data())
                            .path("notification")
                            .path("state")
                            .asString(""));
        }
        Set<String> judged = new HashSet<>();
        for (Topic.Event event : events) {
            String message = event.id().replace('/', '-') + "-email";
            if (acknowledged.containsKey(event.subject())
                    && TOLD.contains(event.type())
                    && judged.add(message)) {
                mail(
                        message,
                        states.getOrDefault(message, "nothing"),
                        files.getOrDefault(message, List.of()).size());
            }
        }
    }

    /** A figure has to be what a recount of the topic gives. */
    void figure(String name, long shown, long recounted) {
        if (shown != recounted) {
            violations.add("%s grew by %d, recounted %d".formatted(name, shown, recounted));
        }
    }

    private void mail(String message, String state, int copies) {
        boolean unknown = state.equals("AMBIGUOUS");
        if (unknown) {
            ambiguous.add(message);
        }
        if (copies > 1
                || (copies == 0 && !unknown)
                || (copies == 1 && !unknown && !state.equals("DELIVERED"))) {
            violations.add("%s: %d mails, published as %s".formatted(message, copies, state));
        }
    }
}
