package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

class DifferenceTests {

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00Z");

    @Test
    void leavesOutWhatIsTheSame() {
        Document stored = new Document("papers", List.of("a", new Document("b", 1)));

        assertThat(update(stored, Map.of("papers", List.of("a", Map.of("b", 1))))).isNull();
        assertThat(update("{}", "{}")).isNull();
        assertThat(update(null, null)).isNull();
    }

    @Test
    void setsWhatIsNewAndTakesAwayWhatIsNoLongerThere() {
        assertThat(update(null, "H50")).isEqualTo(BsonDocument.parse("{$set: {field: 'H50'}}"));
        assertThat(update("soon", null)).isEqualTo(BsonDocument.parse("{$unset: {field: ''}}"));
    }

    @Test
    void knowsAnInstantByTheDateThatWasRead() {
        Date stored = Date.from(NOON);

        assertThat(update(stored, NOON)).isNull();
        assertThat(update(stored, NOON.plusMillis(1)))
                .isEqualTo(
                        BsonDocument.parse("{$set: {field: {$date: '2026-11-25T05:00:00.001Z'}}}"));
    }

    @Test
    void seesWhatDiffersDeepWithin() {
        List<Document> stored = List.of(new Document("id", "a"), new Document());

        assertThat(update(stored, List.of(new Document("id", "b"), new Document())))
                .containsKey("$set");
        assertThat(update(stored, List.of(new Document("id", "a"))))
                .as("a shorter list")
                .containsKey("$set");
        assertThat(update(stored, List.of(new Document("id", "a"), new Document("id", "b"))))
                .as("a field more")
                .containsKey("$set");
    }

    private static @Nullable BsonDocument update(
            @Nullable Object stored, @Nullable Object written) {
        return Difference.of("field", stored, written)
                .map(update ->
                        update.toBsonDocument(
                                Document.class, MongoClientSettings.getDefaultCodecRegistry()))
                .orElse(null);
    }
}
