package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Doctors good evidence in every way in which a drill can go wrong, and wants each to be found. */
class JudgeTests {

    private static final String MAIL = Drilled.message("a", 3);

    private final Drilled drilled = Drilled.well();

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(drilled.violations()).isEmpty();
    }

    @Test
    void findsALostWrite() {
        drilled.stored.put("a", new Evidence.Stored(3, "ACCEPTED"));

        assertThat(drilled.violations())
                .containsExactly("a was acknowledged as 4 RESOLVED and is 3 ACCEPTED");
    }

    @Test
    void findsALostDossier() {
        drilled.stored.remove("a");

        assertThat(drilled.violations()).containsExactly("a was acknowledged and cannot be read");
    }

    @Test
    void findsAWriteThatHappenedTwice() {
        drilled.stored.put("a", new Evidence.Stored(5, "RESOLVED"));

        assertThat(drilled.violations()).hasSize(1);
    }

    @Test
    void findsAWriteThatWasNotPublished() {
        drilled.events.removeIf(event -> event.id().equals("a/0000000004"));

        assertThat(drilled.violations()).containsExactly("a: 4 was acknowledged and not published");
    }

    @Test
    void findsAGapAmongTheEvents() {
        drilled.events.removeIf(event -> event.id().equals("a/0000000003"));

        assertThat(drilled.violations())
                .contains("a: 4 came before 3", "a: 3 was acknowledged and not published");
    }

    @Test
    void findsEventsOutOfOrder() {
        drilled.events.removeIf(event -> event.id().equals("a/0000000002"));
        drilled.events.add(Drilled.event("a", 2, 2));

        assertThat(drilled.violations()).containsExactly("a: 3 came before 2");
    }

    @Test
    void allowsEventsThatAreSentAgain() {
        drilled.events.addAll(List.copyOf(drilled.events));
        drilled.deliveries.addAll(List.copyOf(drilled.deliveries));

        assertThat(drilled.violations()).isEmpty();
    }

    @Test
    void findsTwoEventsWithTheSameNumber() {
        drilled.events.add(Drilled.event("a", 4, 3));

        assertThat(drilled.violations())
                .containsExactly("a: two different events have the number 4");
    }

    @Test
    void findsAnEventThatSaysAnotherThingThanTheAnswer() {
        drilled.events.replaceAll(
                event -> event.id().equals("a/0000000004") ? Drilled.event("a", 4, 3) : event);

        assertThat(drilled.violations())
                .singleElement()
                .asString()
                .contains("acknowledged as vn.motcua.dossier.resolved.v1 RESOLVED");
    }

    @Test
    void findsAnEventThatNobodyAskedFor() {
        drilled.events.add(Drilled.event("a", 5, 4));

        assertThat(drilled.violations()).containsExactly("a: acknowledged to 4, published to 5");
    }

    @Test
    void findsASecondDossierOfARepeatedCall() {
        drilled.events.add(Drilled.event("c", 1, 1));

        assertThat(drilled.violations()).containsExactly("c was begun and nobody was told");
    }

    @Test
    void leavesDossiersAloneThatBeganBeforeTheDrill() {
        drilled.events.add(Drilled.event("old", 7, 4));

        assertThat(drilled.violations()).isEmpty();
    }

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

    @Test
    void findsWhatTheFeedLacks() {
        drilled.feed.removeIf(item -> item.id().equals("a/0000000004"));
        drilled.recount();

        assertThat(drilled.violations()).containsExactly("feed: a/0000000004 is missing");
    }

    @Test
    void findsAGapInTheFeed() {
        drilled.feed.removeIf(item -> item.id().equals("a/0000000003"));
        drilled.recount();

        assertThat(drilled.violations())
                .containsExactly("feed: a has 4 after 2", "feed: a/0000000003 is missing");
    }

    @Test
    void findsAPositionThatIsGivenTwice() {
        FeedReader.Item last = drilled.feed.removeLast();
        drilled.feed.add(
                new FeedReader.Item(
                        last.position() - 1,
                        last.id(),
                        last.subject(),
                        last.sequence(),
                        last.dossier()));

        assertThat(drilled.violations()).containsExactly("feed: position 5 follows 5");
    }

    @Test
    void findsAnEventThatIsInTheFeedTwice() {
        FeedReader.Item last = drilled.feed.getLast();
        drilled.feed.add(
                new FeedReader.Item(
                        last.position() + 1,
                        last.id(),
                        last.subject(),
                        last.sequence(),
                        last.dossier()));

        assertThat(drilled.violations()).containsExactly("feed: b has 4 after 4");
    }

    @Test
    void findsEveryFigureThatIsNotTheRecount() {
        for (String figure : Recount.FIGURES) {
            Drilled wrong = Drilled.well();
            wrong.figures.merge(figure, 1L, Long::sum);

            assertThat(wrong.violations()).singleElement().asString().startsWith(figure);
        }
    }

    @Test
    void findsFiguresThatAreNotShown() {
        drilled.figures.remove("/figures/totalReceived");

        assertThat(drilled.violations())
                .containsExactly("/figures/totalReceived is shown as -1, recounted 2");
    }

    @Test
    void recountsByTheNewestEventOfEachDossier() {
        Drilled three = Drilled.well();
        three.live("c", 3);
        three.live("d", 2);

        assertThat(Recount.of(three.feed, Drilled.PROCEDURE).figures())
                .containsEntry("/figures/totalReceived", 3L)
                .containsEntry("/figures/onlineResolved", 2L)
                .containsEntry("/figures/onlineResolvedOnTime/numerator", 2L)
                .containsEntry("/balance/inProcess", 1L)
                .containsEntry("/balance/suspended", 0L)
                .containsEntry("/waiting", 1L);
        assertThat(Recount.of(three.feed, "other").figures().values()).containsOnly(0L);
    }

    @Test
    void recountsWhatIsLateSuspendedOrFromLastYear() {
        Recount recount =
                Recount.of(
                        List.of(
                                item(
                                        "late",
                                        """
                                        {"stage":"RETURNED","channel":"ONLINE","outcome":"REFUSED","holds":[],
                                         "acceptedAt":"%1$s","firstDueAt":"%1$s","resolvedAt":"%2$s"}
                                        """),
                                item(
                                        "held",
                                        """
                                        {"stage":"ACCEPTED","channel":"COUNTER","acceptedAt":"%1$s",
                                         "holds":[{"id":"h","kind":"SUPPLEMENT"}]}
                                        """),
                                item(
                                        "stopped",
                                        """
                                        {"stage":"RESOLVED","channel":"ONLINE","outcome":"STOPPED","holds":[],
                                         "acceptedAt":"%1$s","resolvedAt":"%2$s"}
                                        """),
                                item(
                                        "old",
                                        """
                                        {"stage":"RETURNED","channel":"ONLINE","outcome":"APPROVED","holds":[],
                                         "acceptedAt":"2001-01-01T00:00:00Z","resolvedAt":"2001-01-01T00:00:00Z"}
                                        """)),
                        Drilled.PROCEDURE);

        assertThat(recount.figures())
                .containsEntry("/figures/totalReceived", 3L)
                .containsEntry("/figures/onlineReceived", 2L)
                .containsEntry("/figures/onlineResolved", 1L)
                .containsEntry("/figures/onlineResolvedOnTime/numerator", 0L)
                .containsEntry("/figures/onlineResolvedOnTime/denominator", 1L)
                .containsEntry("/balance/inProcess", 0L)
                .containsEntry("/balance/suspended", 1L);
    }

    private static FeedReader.Item item(String dossier, String state) {
        Instant now = Instant.now();
        String json =
                state.formatted(now.minusSeconds(60), now.minusSeconds(30)).strip().substring(1);
        return new FeedReader.Item(
                1,
                dossier + "/1",
                dossier,
                1,
                JsonMapper.shared()
                        .readTree(
                                "{\"procedure\":{\"code\":\"" + Drilled.PROCEDURE + "\"}," + json));
    }
}
