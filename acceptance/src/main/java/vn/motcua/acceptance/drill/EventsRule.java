package vn.motcua.acceptance.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The topic has each dossier's events in order and without a gap, one for each acknowledged write
 * and none beyond. An event may come again, and is the same then.
 */
final class EventsRule {

    private static final String DRAFTED = "vn.motcua.dossier.drafted.v1";

    private final Evidence evidence;
    private final Map<String, Map<Long, Topic.Event>> seen = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private EventsRule(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<String> violations(Evidence evidence) {
        EventsRule rule = new EventsRule(evidence);
        rule.read(evidence.events());
        rule.read(evidence.deliveries());
        rule.writes();
        rule.strangers();
        return rule.violations;
    }

    private void read(List<Topic.Event> events) {
        Set<String> begun = begunHere(events);
        for (Topic.Event event : events) {
            if (begun.contains(event.subject())) {
                follow(event);
            }
        }
    }

    /** What began before the drill is not judged, for its beginning was not read. */
    private static Set<String> begunHere(List<Topic.Event> events) {
        Set<String> begun = new TreeSet<>();
        events.stream()
                .filter(event -> event.sequence() == 1)
                .map(Topic.Event::subject)
                .forEach(begun::add);
        return begun;
    }

    private void follow(Topic.Event event) {
        Map<Long, Topic.Event> before = seen.computeIfAbsent(event.subject(), _ -> new HashMap<>());
        Topic.Event same = before.putIfAbsent(event.sequence(), event);
        if (same != null && !same.equals(event)) {
            violations.add(
                    "%s: two different events have the number %d"
                            .formatted(event.subject(), event.sequence()));
        }
        if (event.sequence() > 1 && !before.containsKey(event.sequence() - 1)) {
            violations.add(
                    "%s: %d came before %d"
                            .formatted(event.subject(), event.sequence(), event.sequence() - 1));
        }
    }

    private void writes() {
        evidence.acknowledged()
                .forEach(write -> {
                    Topic.Event event =
                            seen.getOrDefault(write.dossier(), Map.of()).get(write.version());
                    if (event == null) {
                        violations.add(
                                "%s: %d was acknowledged and not published"
                                        .formatted(write.dossier(), write.version()));
                    } else if (!event.type().equals(write.type())
                            || !event.dossier().path("stage").asString("").equals(write.stage())) {
                        violations.add(
                                "%s: %d was acknowledged as %s %s and published as %s %s"
                                        .formatted(
                                                write.dossier(),
                                                write.version(),
                                                write.type(),
                                                write.stage(),
                                                event.type(),
                                                event.dossier().path("stage").asString("")));
                    }
                });
        evidence.last()
                .forEach((dossier, last) -> {
                    long published =
                            seen.getOrDefault(dossier, Map.of()).keySet().stream()
                                    .mapToLong(Long::longValue)
                                    .max()
                                    .orElse(0);
                    if (published > last.version()) {
                        violations.add(
                                "%s: acknowledged to %d, published to %d"
                                        .formatted(dossier, last.version(), published));
                    }
                });
    }

    /** A call that was repeated with its key must not begin a second dossier. */
    private void strangers() {
        Set<String> known = evidence.last().keySet();
        evidence.events().stream()
                .filter(event -> event.type().equals(DRAFTED) && !known.contains(event.subject()))
                .filter(event ->
                        event.dossier()
                                .at("/procedure/code")
                                .asString("")
                                .equals(evidence.procedure()))
                .map(Topic.Event::subject)
                .distinct()
                .forEach(dossier ->
                        violations.add("%s was begun and nobody was told".formatted(dossier)));
    }
}
