package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.MailBox.Mail;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** Looks from outside whether something happened: mail, timeline, tracking, feed. */
final class Witness {

    private static final Duration SOON = Duration.ofSeconds(20);
    // A dossier taken in at the counter is accepted at once.
    private static final Set<String> FILING =
            Set.of("vn.motcua.dossier.submitted.v1", "vn.motcua.dossier.accepted.v1");
    private static final String FEED = "/api/v1/dossier-events";

    private final Portal portal;
    private final Report report;

    Witness(Portal portal, Report report) {
        this.portal = portal;
        this.report = report;
    }

    /** The letter about the last event, in the mail box and as proof in the timeline. */
    void mail(DossierLife life, Answer done, String account, String words) {
        String message =
                "%s-%010d-email".formatted(life.id(), done.body().path("version").asLong());
        Mail mail =
                portal.mails(account)
                        .await(
                                "message " + message,
                                found -> found.messageId().contains(message),
                                SOON);
        if (!(mail.subject() + mail.text()).contains(words)) {
            throw new Unexpected("The mail does not say \"" + words + "\": " + mail.text());
        }
        Instant end = Instant.now().plus(SOON);
        while (life.timeline(account).stream()
                .noneMatch(item -> item.toString().contains(message))) {
            pauseUntil(end, "The timeline does not show the delivery of " + message);
        }
        report.proof("mail \"" + mail.subject() + "\" " + mail.file());
    }

    /** What anybody who knows the code is told. */
    void track(String dossierCode, int nationalStatus) {
        Answer tracked = portal.anybody().get("/api/v1/tracking/" + dossierCode).expect(200);
        if (tracked.body().path("nationalStatus").asInt() != nationalStatus) {
            throw new Unexpected("Tracking should say " + nationalStatus + ": " + tracked.body());
        }
        report.proof("GET /api/v1/tracking/" + dossierCode + " → " + tracked.body());
    }

    /** The position of the last event so far. */
    long position() {
        return portal.integrator()
                .get(FEED + "?limit=1&after=0")
                .expect(200)
                .body()
                .path("head")
                .asLong();
    }

    /** The events of these dossiers, each dossier's in order and without a gap. */
    void feed(long after, List<String> dossiers) {
        JsonNode page =
                portal.integrator().get(FEED + "?limit=1000&after=" + after).expect(200).body();
        List<JsonNode> events =
                StreamSupport.stream(page.path("items").spliterator(), false)
                        .filter(event -> dossiers.contains(event.path("subject").asString()))
                        .toList();
        dossiers.forEach(dossier -> requireOrder(dossier, events));
        report.step("The feed has " + events.size() + " events of them, in order");
        events.forEach(event ->
                report.proof(
                        "position %d  %s  %s"
                                .formatted(
                                        event.path("position").asLong(),
                                        event.path("type").asString(),
                                        event.path("id").asString())));
    }

    /** Waits a little. */
    static void pauseUntil(Instant end, String otherwise) {
        if (Instant.now().isAfter(end)) {
            throw new Unexpected(otherwise);
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    /**
     * Integrators are not shown drafts, so the first event they see of a dossier is its filing;
     * from there on no number is missing.
     */
    private static void requireOrder(String dossier, List<JsonNode> events) {
        List<JsonNode> own =
                events.stream()
                        .filter(event -> event.path("subject").asString().equals(dossier))
                        .toList();
        if (own.isEmpty() || !FILING.contains(own.getFirst().path("type").asString())) {
            throw new Unexpected(
                    "The feed does not begin with the filing of " + dossier + ": " + own);
        }
        List<Long> sequences = own.stream().map(event -> event.path("sequence").asLong()).toList();
        for (int i = 1; i < sequences.size(); i++) {
            if (sequences.get(i) != sequences.get(i - 1) + 1) {
                throw new Unexpected("The feed has a gap for " + dossier + ": " + sequences);
            }
        }
    }
}
