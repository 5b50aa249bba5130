package vn.motcua.acceptance.drill;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One mail for each event that the citizen is told of, and no other. Where it is not known whether
 * one arrived, the timeline says so, and somebody who took part in the hand-over was killed
 * meanwhile; even then it may be missing, but never there twice.
 */
final class MailsRule {

    private static final Set<String> TOLD =
            Set.of(
                    "vn.motcua.dossier.submitted.v1",
                    "vn.motcua.dossier.accepted.v1",
                    "vn.motcua.dossier.resolved.v1");

    /** Who sends, who takes, who keeps the record. */
    private static final Set<String> HANDS = Set.of("notification-service", "mail", "mongodb");

    // Longer than a hand-over waits for its answer.
    private static final Duration HAND_OVER = Duration.ofSeconds(90);
    private static final Duration CLOCKS = Duration.ofSeconds(1);

    private final Evidence evidence;
    private final Map<String, JsonNode> published = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private MailsRule(Evidence evidence) {
        this.evidence = evidence;
        evidence.deliveries()
                .forEach(delivery ->
                        published.put(delivery.subject(), delivery.json().path("notification")));
    }

    static List<String> violations(Evidence evidence) {
        MailsRule rule = new MailsRule(evidence);
        Set<String> expected = rule.expected();
        expected.forEach(rule::mail);
        rule.strangers(expected);
        return rule.violations;
    }

    private Set<String> expected() {
        Set<String> expected = new HashSet<>();
        evidence.acknowledged().stream()
                .filter(write -> TOLD.contains(write.type()))
                .map(write -> "%s-%010d-email".formatted(write.dossier(), write.version()))
                .forEach(expected::add);
        return expected;
    }

    private void mail(String message) {
        int copies = evidence.mails().getOrDefault(message, List.of()).size();
        JsonNode delivery = published.get(message);
        String state = delivery == null ? "nothing" : delivery.path("state").asString("");
        boolean unsure = state.equals("AMBIGUOUS");
        if (copies > 1 || (copies == 0 && !unsure) || !(unsure || state.equals("DELIVERED"))) {
            violations.add("%s: %d mails, published as %s".formatted(message, copies, state));
        }
        if (unsure && delivery != null && !explained(delivery)) {
            violations.add("%s: AMBIGUOUS, and no kill explains it".formatted(message));
        }
        if (unsure != evidence.unsure().contains(message)) {
            violations.add(
                    "%s: published as %s, and the timeline says otherwise"
                            .formatted(message, state));
        }
    }

    private boolean explained(JsonNode delivery) {
        try {
            Instant attempt = Instant.parse(delivery.path("attemptedAt").asString(""));
            return evidence.kills().stream()
                    .filter(kill -> HANDS.contains(kill.part()))
                    .anyMatch(kill ->
                            kill.at().isAfter(attempt.minus(CLOCKS))
                                    && kill.at().isBefore(attempt.plus(HAND_OVER)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A mail about a dossier of the drill that no event asks for. */
    private void strangers(Set<String> expected) {
        Set<String> dossiers = evidence.last().keySet();
        evidence.mails().keySet().stream()
                .filter(message -> !expected.contains(message))
                .filter(message -> dossiers.stream().anyMatch(message::startsWith))
                .forEach(message ->
                        violations.add("%s: a mail that no event asks for".formatted(message)));
    }
}
