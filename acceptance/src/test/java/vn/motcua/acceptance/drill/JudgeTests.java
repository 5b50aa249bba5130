package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Doctors good evidence in every way in which a drill can go wrong, and wants each to be found. */
class JudgeTests {

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
}
