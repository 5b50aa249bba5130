package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Doctors the mails of a drill in every way in which they can go wrong. */
class MailsRuleTests {

    private static final String MAIL = Drilled.message("a", 3);

    private final Drilled drilled = Drilled.well();

    @Test
    void findsALostMail() {
        drilled.mails.remove(MAIL);

        assertThat(drilled.violations())
                .containsExactly(MAIL + ": 0 mails, published as DELIVERED");
    }

    @Test
    void findsAMailThatWasNeverTried() {
        drilled.mails.remove(MAIL);
        drilled.deliveries.removeIf(delivery -> delivery.subject().equals(MAIL));

        assertThat(drilled.violations()).containsExactly(MAIL + ": 0 mails, published as nothing");
    }

    @Test
    void findsADoubledMail() {
        drilled.mails.put(MAIL, List.of(Instant.EPOCH, Instant.EPOCH));

        assertThat(drilled.violations())
                .containsExactly(MAIL + ": 2 mails, published as DELIVERED");
    }

    @Test
    void findsADoubledMailEvenWhereItIsAmbiguous() {
        drilled.doubt(MAIL, Duration.ofSeconds(2));
        drilled.mails.put(MAIL, List.of(Instant.EPOCH, Instant.EPOCH));

        assertThat(drilled.violations())
                .containsExactly(MAIL + ": 2 mails, published as AMBIGUOUS");
    }

    @Test
    void findsAMailThatNoEventAsksFor() {
        drilled.mails.put(Drilled.message("a", 1), List.of(Instant.EPOCH));

        assertThat(drilled.violations())
                .containsExactly("a-0000000001-email: a mail that no event asks for");
    }

    @Test
    void leavesMailsOfOthersAlone() {
        drilled.mails.put(Drilled.message("old", 2), List.of(Instant.EPOCH, Instant.EPOCH));

        assertThat(drilled.violations()).isEmpty();
    }

    @Test
    void findsAMailWhoseDeliveryWasNotPublished() {
        drilled.deliveries.removeIf(delivery -> delivery.subject().equals(MAIL));

        assertThat(drilled.violations()).containsExactly(MAIL + ": 1 mails, published as nothing");
    }

    @Test
    void findsAMailThatWasGivenUp() {
        drilled.deliver(MAIL, "FAILED", Drilled.KILLED);

        assertThat(drilled.violations()).containsExactly(MAIL + ": 1 mails, published as FAILED");
    }

    @Test
    void allowsAnUncertainMailNearAKill() {
        drilled.doubt(MAIL, Duration.ofSeconds(2));
        assertThat(drilled.violations()).isEmpty();

        drilled.mails.remove(MAIL);
        assertThat(drilled.violations()).isEmpty();
    }

    @Test
    void findsAnUncertainMailThatNoKillExplains() {
        drilled.doubt(MAIL, Duration.ofMinutes(5));

        assertThat(drilled.violations())
                .containsExactly(MAIL + ": AMBIGUOUS, and no kill explains it");
    }

    @Test
    void findsAnUncertainMailAfterTheKillOfSomebodyWithoutPartInIt() {
        drilled.kills.clear();
        drilled.kills.add(new Kill("stats-service", Drilled.KILLED, Drilled.KILLED));
        drilled.doubt(MAIL, Duration.ofSeconds(2));

        assertThat(drilled.violations())
                .containsExactly(MAIL + ": AMBIGUOUS, and no kill explains it");
    }

    @Test
    void findsAnUncertainMailThatTheTimelineHides() {
        drilled.doubt(MAIL, Duration.ofSeconds(2));
        drilled.unsure.clear();

        assertThat(drilled.violations())
                .containsExactly(
                        MAIL + ": published as AMBIGUOUS, and the timeline says otherwise");
    }
}
