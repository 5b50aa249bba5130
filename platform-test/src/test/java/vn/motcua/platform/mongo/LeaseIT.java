package vn.motcua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.sample.SampleTest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@SampleTest
class LeaseIT {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired private MongoTemplate mongo;

    private final String name = "test-" + UUID.randomUUID();

    @Test
    void hasOneHolderAtATime() {
        Lease one = lease("one", LONG);
        Lease other = lease("other", LONG);

        assertThat(one.hold()).hasValue(1L);
        assertThat(other.hold()).isEmpty();
        assertThat(one.hold()).hasValue(1L);
    }

    @Test
    void goesToOneOfManyThatAskTogether() throws Exception {
        List<Callable<Optional<Long>>> rivals =
                IntStream.range(0, 8)
                        .<Callable<Optional<Long>>>mapToObj(i -> lease("r" + i, LONG)::hold)
                        .toList();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(rivals).stream().map(Future::resultNow))
                    .containsOnlyOnce(Optional.of(1L))
                    .containsOnly(Optional.of(1L), Optional.empty());
        }
    }

    @Test
    void keepsItsTokenWhileItIsRenewed() {
        Lease holder = lease("holder", LONG);
        holder.hold();

        holder.doubt();

        assertThat(holder.hold()).hasValue(1L);
    }

    @Test
    void passesOnWithAHigherTokenWhenItLapses() {
        Lease slept = lease("slept", SHORT);
        Lease next = lease("next", LONG);
        assertThat(slept.hold()).hasValue(1L);

        await().atMost(SOON).until(() -> next.hold().isPresent());

        assertThat(next.hold()).hasValue(2L);
        assertThat(slept.hold()).isEmpty();
    }

    @Test
    void passesOnAtOnceWhenItIsReleased() {
        Lease leaving = lease("leaving", LONG);
        Lease next = lease("next", LONG);
        leaving.hold();

        leaving.release();

        assertThat(next.hold()).hasValue(2L);
        assertThat(leaving.hold()).isEmpty();
    }

    @Test
    void isNotReleasedByWhoHasLostIt() {
        Lease slept = lease("slept", SHORT);
        Lease next = lease("next", LONG);
        slept.hold();
        await().atMost(SOON).until(() -> next.hold().isPresent());

        slept.release();

        assertThat(lease("third", LONG).hold()).isEmpty();
    }

    @Test
    void knowsOfALossOnlyOnceItAsks() {
        Lease believes = lease("believes", LONG);
        believes.hold();
        mongo.getCollection(Lease.COLLECTION)
                .updateOne(
                        new org.bson.Document("_id", name),
                        new org.bson.Document("$set", new org.bson.Document("holder", "another")));

        assertThat(believes.hold()).as("it asks after a third of its time").hasValue(1L);
        believes.doubt();
        assertThat(believes.hold()).isEmpty();
    }

    private Lease lease(String holder, Duration length) {
        return new Lease(mongo, name, holder, length);
    }
}
