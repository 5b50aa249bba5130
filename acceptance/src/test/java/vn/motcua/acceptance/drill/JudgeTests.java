package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class JudgeTests {

    private static final String ACCEPTED = "d-0000000002-email";

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private final Judge judge = new Judge(Map.of("d", new ClientLog.Acknowledged(2, "ACCEPTED")));

    @Test
    void allowsRepetitions() {
        judge.events(List.of(event(1), event(2), event(1), event(2)));

        assertThat(judge.violations()).isEmpty();
    }

    @Test
    void findsAGap() {
        judge.events(List.of(event(2), event(1)));

        assertThat(judge.violations()).singleElement().asString().contains("2 follows 0");
    }

    @Test
    void findsAnAcknowledgedWriteThatWasNotPublished() {
        judge.events(List.of(event(1)));

        assertThat(judge.violations()).singleElement().asString().contains("published to 1");
    }

    @Test
    void findsAnAcknowledgedWriteThatIsNotStored() {
        judge.stored("d", 1, "SUBMITTED");

        assertThat(judge.violations()).hasSize(1);
    }

    @Test
    void wantsOneMailForEachEventThatIsTold() {
        judge.mails(
                List.of(event(2), event(2)),
                List.of(delivery("DELIVERED")),
                Map.of(ACCEPTED, List.of(AT)));

        assertThat(judge.violations()).isEmpty();
    }

    @Test
    void findsALostMail() {
        judge.mails(List.of(event(2)), List.of(delivery("DELIVERED")), Map.of());

        assertThat(judge.violations()).hasSize(1);
    }

    @Test
    void findsADoubledMailEvenWhereItIsAmbiguous() {
        judge.mails(
                List.of(event(2)),
                List.of(delivery("AMBIGUOUS")),
                Map.of(ACCEPTED, List.of(AT, AT)));

        assertThat(judge.violations()).hasSize(1);
    }

    @Test
    void allowsAMailThatIsShownAsAmbiguous() {
        judge.mails(List.of(event(2)), List.of(delivery("AMBIGUOUS")), Map.of());

        assertThat(judge.violations()).isEmpty();
        assertThat(judge.ambiguous()).containsExactly(ACCEPTED);
    }

    @Test
    void findsAMailWhoseDeliveryWasNotPublished() {
        judge.mails(List.of(event(2)), List.of(), Map.of(ACCEPTED, List.of(AT)));

        assertThat(judge.violations()).hasSize(1);
    }

    @Test
    void findsAFigureThatIsNotTheRecount() {
        judge.figure("received", 3, 2);

        assertThat(judge.violations()).hasSize(1);
    }

    private static Topic.Event event(long sequence) {
        String type =
                sequence == 1 ? "vn.motcua.dossier.drafted.v1" : "vn.motcua.dossier.accepted.v1";
        return new Topic.Event("d/%010d".formatted(sequence), type, "d", sequence, "{}");
    }

    private static Topic.Event delivery(String state) {
        return new Topic.Event(
                ACCEPTED + "/0000000001",
                "vn.motcua.notification.delivered.v1",
                ACCEPTED,
                1,
                "{\"notification\":{\"state\":\"" + state + "\"}}");
    }
}
