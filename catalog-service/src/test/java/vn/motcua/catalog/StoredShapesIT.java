package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.calendar.WorkingCalendar;
import vn.motcua.catalog.draft.ProcedureDraft;
import vn.motcua.catalog.field.Field;
import vn.motcua.catalog.imports.ImportedRecord;
import vn.motcua.catalog.lifeevent.LifeEvent;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Documents as the first release stored them: they are read for ever, and what is read is stored
 * the same way. A file is never edited; a new shape has a new number and an upcaster.
 */
@MotcuaIntegrationTest
class StoredShapesIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Path FOLDER = Path.of("src/test/resources/stored");

    @Autowired MongoTemplate mongo;

    @ParameterizedTest
    @MethodSource("types")
    void readsAndStoresTheFirstShape(String file, Class<?> type) throws IOException {
        Document stored = stored(file);

        Object read = mongo.getConverter().read(type, stored);
        Document again = new Document();
        mongo.getConverter().write(read, again);

        assertThat(comparable(again)).isEqualTo(comparable(stored));
        assertThat(stored.getInteger("schema")).isEqualTo(1);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("procedure.1.json", Procedure.class),
                Arguments.of("agency.1.json", Agency.class),
                Arguments.of("calendar.1.json", WorkingCalendar.class),
                Arguments.of("draft.1.json", ProcedureDraft.class),
                Arguments.of("imported-record.1.json", ImportedRecord.class),
                Arguments.of("field.1.json", Field.class),
                Arguments.of("life-event.1.json", LifeEvent.class));
    }

    @Test
    void meansWhatItMeantThen() throws IOException {
        Procedure procedure =
                mongo.getConverter().read(Procedure.class, stored("procedure.1.json"));

        assertThat(procedure.id()).isEqualTo("1.004222@3");
        assertThat(procedure.revisionOn(LAST_DAY)).isEqualTo(3_002);
        assertThat(procedure.effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(procedure.fileableOn(LAST_DAY)).isTrue();
        assertThat(procedure.fileableOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(Objects.requireNonNull(procedure.withdrawal()).lastDay()).isEqualTo(LAST_DAY);
        WorkingCalendar calendar =
                mongo.getConverter().read(WorkingCalendar.class, stored("calendar.1.json"));
        assertThat(calendar.days().weekly().getFirst().spans().getFirst().from())
                .isEqualTo(LocalTime.of(7, 30));
        assertThat(calendar.days().holidays().getFirst().date())
                .isEqualTo(LocalDate.of(2026, 9, 2));
    }

    /** The file does not tell a long from an int. */
    private static BsonDocument comparable(Document document) {
        return Document.parse(document.toBsonDocument().toJson()).toBsonDocument();
    }

    private static Document stored(String file) throws IOException {
        return Document.parse(Files.readString(FOLDER.resolve(file)));
    }
}
