package vn.motcua.acceptance.floor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;

class FloorDocumentsTests {

    @Test
    void storesAnAggregateOfThreeAndAHalfKilobytes() {
        assertThat(size(FloorDocuments.aggregate("d-1", 1, "drafted"))).isBetween(3_300, 3_700);
    }

    @Test
    void storesAJournalEntryOfOneKilobyte() {
        assertThat(size(FloorDocuments.entry("d-1", 1, "drafted"))).isBetween(950, 1_150);
    }

    private static int size(Document document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            MongoClientSettings.getDefaultCodecRegistry()
                    .get(Document.class)
                    .encode(writer, document, EncoderContext.builder().build());
            return buffer.getPosition();
        }
    }
}
