package vn.motcua.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.access.Callers;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.access.FeedPolicy;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.journal.Feed;
import vn.motcua.platform.journal.FeedItem;
import vn.motcua.platform.journal.FeedPage;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** When a reader of the feed is answered, and how long it waits. */
class ReadFeedTests {

    private static final Caller PROGRAM = Callers.program(null, FeedPolicy.READ);

    private final Feed feed = mock(Feed.class);
    private final Deque<FeedPage> pages = new ArrayDeque<>();
    private final List<Long> asked = new ArrayList<>();
    private final ReadFeed read =
            new ReadFeed(
                    feed,
                    new FeedPolicy(new DossierPolicy(InMemory.agencies(Catalogue.agencies()))),
                    new SecondsByQuestion());

    @BeforeEach
    void answerPageByPage() {
        when(feed.after(anyLong(), anyInt(), any()))
                .thenAnswer(call -> {
                    asked.add(call.getArgument(0));
                    return pages.size() > 1 ? pages.remove() : pages.element();
                });
    }

    @Test
    void answersAtOnceWithWhatThereIs() {
        stored(page(8, 8, 8));

        assertThat(read.after(PROGRAM, 7, 100, 20)).isEqualTo(page(8, 8, 8));
        assertThat(asked).containsExactly(7L);
    }

    @Test
    void answersAtOnceWithAnEmptyPageThatIsNotTheEnd() {
        stored(page(10_000, 20_000), page(20_000, 20_000));

        assertThat(read.after(PROGRAM, 0, 100, 20)).isEqualTo(page(10_000, 20_000));
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void doesNotWaitUnlessAskedTo() {
        stored(page(7, 7), page(8, 8, 8));

        assertThat(read.after(PROGRAM, 7, 100, 0)).isEqualTo(page(7, 7));
        assertThat(asked).containsExactly(7L);
    }

    @Test
    void waitsAtTheEndAndGoesOnPastWhatIsHidden() {
        stored(page(7, 7), page(7, 7), page(9, 9), page(10, 10, 10));

        assertThat(read.after(PROGRAM, 7, 100, 20)).isEqualTo(page(10, 10, 10));
        assertThat(asked).containsExactly(7L, 7L, 7L, 9L);
    }

    /** Each question for the time takes a second here: one says until when, the others whether. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void answersWithNothingWhenItsTimeIsUp(int seconds) {
        stored(page(7, 7));

        assertThat(read.after(PROGRAM, 7, 100, seconds)).isEqualTo(page(7, 7));
        assertThat(asked).hasSize(seconds).containsOnly(7L);
    }

    @Test
    void waitsBeyondTheEndAsAtTheEnd() {
        stored(page(99, 7), page(99, 100, 100));

        assertThat(read.after(PROGRAM, 99, 100, 20)).isEqualTo(page(99, 100, 100));
        assertThat(asked).containsExactly(99L, 99L);
    }

    @Test
    void waitsNoLongerWhenItsThreadHasToEnd() {
        stored(page(7, 7));
        Thread.currentThread().interrupt();

        FeedPage answer = read.after(PROGRAM, 7, 100, 20);

        assertThat(Thread.interrupted()).as("others are told too").isTrue();
        assertThat(answer).isEqualTo(page(7, 7));
        assertThat(asked).containsExactly(7L);
    }

    @Test
    void refusesWhomItDoesNotConcern() {
        stored(page(8, 8, 8));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read.after(Callers.program(null, "webhooks.write"), 7, 100, 20))
                .satisfies(
                        refused -> assertThat(refused.code()).isEqualTo(PlatformErrors.FORBIDDEN));
        assertThat(asked).isEmpty();
    }

    private void stored(FeedPage... found) {
        pages.addAll(Arrays.asList(found));
    }

    private static FeedPage page(long next, long head, long... positions) {
        return new FeedPage(
                Arrays.stream(positions).mapToObj(ReadFeedTests::item).toList(), next, head);
    }

    private static FeedItem item(long position) {
        return new FeedItem(position, "d-1/1", "s", "1.0", "t", "d-1", Instant.EPOCH, 1, "c", "{}");
    }

    /** A clock on which a second passes with each look at it. */
    private static final class SecondsByQuestion extends Clock {

        private long seconds;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
