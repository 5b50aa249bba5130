package vn.motcua.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.sample.Tally;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/** Writes that come twice, late and out of order. */
@SampleTest
class WritesIT {

    private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

    @Autowired private MongoTemplate mongo;
    @Autowired private WorkQueue queue;

    private final String id = UUID.randomUUID().toString();

    @Test
    void keepTheHighestSequenceInWhateverOrderTheyCome() {
        List<Long> sequences =
                LongStream.rangeClosed(1, 20).boxed().collect(java.util.stream.Collectors.toList());
        for (long seed = 0; seed < 5; seed++) {
            Collections.shuffle(sequences, new Random(seed));
            for (int start = 0; start < 20; start += 7) {
                Writes writes = new Writes(mongo, queue);
                sequences
                        .subList(start, Math.min(20, start + 7))
                        .forEach(each -> writes.upsertNewer(seen(each, "round")));
                writes.flush();
            }
        }

        assertThat(mongo.findById(id, Tally.Seen.class)).isEqualTo(seen(20, "round"));
    }

    @Test
    void leaveWhatHasBeenSeenAsItIs() {
        write(new Tally.Seen(id, 3, 30));

        write(new Tally.Seen(id, 3, 99));
        write(new Tally.Seen(id, 2, 20));

        assertThat(mongo.findById(id, Tally.Seen.class)).isEqualTo(new Tally.Seen(id, 3, 30));
    }

    @Test
    void storeAnEffectOnce() {
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(new Tally.Note(id, "first"));
        writes.insertOnce(new Tally.Note(id, "second"));
        writes.flush();
        writes.insertOnce(new Tally.Note(id, "third"));
        writes.insertOnce(new Tally.Note(id + "/2", "another"));
        writes.flush();

        assertThat(mongo.findById(id + "/2", Tally.Note.class)).isNotNull();
        assertThat(mongo.findById(id, Tally.Note.class))
                .isIn(new Tally.Note(id, "first"), new Tally.Note(id, "second"));
    }

    @Test
    void makeWorkDueOnce() {
        Writes writes = new Writes(mongo, queue);
        writes.work(due(LATER));
        writes.work(due(LATER.plusSeconds(60)));
        writes.flush();
        writes.work(due(LATER.plusSeconds(120)));
        writes.flush();

        assertThat(mongo.find(query(where("_id").is("bundle/" + id)), Work.class))
                .singleElement()
                .satisfies(work -> assertThat(work.dueAt()).isBefore(LATER.plusSeconds(120)));
    }

    @Test
    void sendNothingTwice() {
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(new Tally.Note(id, "first"));
        writes.flush();
        mongo.remove(query(where("_id").is(id)), Tally.Note.class);

        writes.flush();

        assertThat(mongo.findById(id, Tally.Note.class)).isNull();
    }

    @Test
    void refuseAProjectionThatDoesNotSayWhatItHasSeen() {
        Writes writes = new Writes(mongo, queue);

        assertThatThrownBy(() -> writes.upsertNewer(new Tally.Note(id, "x")))
                .hasMessageContaining("no sequence");
    }

    private void write(Tally.Seen seen) {
        Writes writes = new Writes(mongo, queue);
        writes.upsertNewer(seen);
        writes.flush();
    }

    private Tally.Seen seen(long sequence, String what) {
        return new Tally.Seen(id, sequence, what.length());
    }

    private DueWork due(Instant at) {
        return new DueWork("bundle/" + id, "bundle", id, at, TimeBase.LEGAL, Map.of());
    }
}
