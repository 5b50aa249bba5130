package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

class DifferenceTests {

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00Z");

    @Test
    void sendsOnlyWhatIsNotTheSame() {
        Document stored =
                new Document("_id", "1")
                        .append("version", 1L)
                        .append("form", "{}")
                        .append("sent", new Document("papers", List.of("a", new Document("b", 1))));
        Document written =
                new Document("_id", "1")
                        .append("version", 2L)
                        .append("form", "{}")
                        .append("sent", Map.of("papers", List.of("a", Map.of("b", 1))))
                        .append("code", "H50");

        assertThat(update(stored, written))
                .isEqualTo(
                        BsonDocument.parse("{$set: {version: {$numberLong: '2'}, code: 'H50'}}"));
    }

    @Test
    void takesAwayWhatIsNoLongerThere() {
        Document stored = new Document("_id", "1").append("version", 1L).append("dueAt", "soon");
        Document written = new Document("_id", "1").append("version", 2L);

        assertThat(update(stored, written))
                .isEqualTo(
                        BsonDocument.parse(
                                "{$set: {version: {$numberLong: '2'}}, $unset: {dueAt: ''}}"));
    }

    @Test
    void knowsAnInstantByTheDateThatWasRead() {
        Document stored = new Document("version", 1L).append("at", Date.from(NOON));

        assertThat(update(stored, new Document("version", 2L).append("at", NOON)))
                .isEqualTo(BsonDocument.parse("{$set: {version: {$numberLong: '2'}}}"));
        assertThat(update(stored, new Document("version", 1L).append("at", NOON.plusMillis(1))))
                .isEqualTo(BsonDocument.parse("{$set: {at: {$date: '2026-11-25T05:00:00.001Z'}}}"));
    }

    @Test
    void seesWhatDiffersDeepWithin() {
        Document stored = new Document("steps", List.of(new Document("id", "a"), new Document()));

        assertThat(update(stored, steps(new Document("id", "b"), new Document())))
                .containsKey("$set");
        assertThat(update(stored, steps(new Document("id", "a"))))
                .as("a shorter list")
                .containsKey("$set");
        assertThat(update(stored, steps(new Document("id", "a"), new Document("id", "b"))))
                .as("a field more")
                .containsKey("$set");
    }

    private static Document steps(Document... steps) {
        return new Document("steps", List.of(steps));
    }

    private static BsonDocument update(Document stored, Document written) {
        return Difference.between(stored, written)
                .toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}
