package vn.motcua.platform.job;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.web.PlatformErrors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Jobs as they are found in the database. */
final class StoredJobs {

    private final MongoTemplate mongo;

    StoredJobs(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * One that ran, of ten steps.
     *
     * @param checkpoint where its last run got to; null before the first step
     * @param claim number of its last run
     * @param failures of runs since the last step
     */
    Job running(String kind, @Nullable String checkpoint, int claim, int failures) {
        return mongo.insert(
                new Job(
                        UUID.randomUUID().toString(),
                        kind,
                        "u-1",
                        Map.of(),
                        null,
                        Job.State.RUNNING,
                        claim,
                        failures,
                        0,
                        10,
                        checkpoint,
                        Map.of(),
                        List.of(),
                        0,
                        null,
                        Instant.EPOCH,
                        null,
                        1));
    }

    /** What a job says that was given up with an error. */
    static Job.Failure failure(PlatformErrors error) {
        return new Job.Failure(error.code(), new LocalizedText(error.vi(), error.en()));
    }
}
