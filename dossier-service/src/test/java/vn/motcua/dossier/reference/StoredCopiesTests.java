package vn.motcua.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Stored;

import java.util.Locale;
import java.util.stream.Stream;

/** The copies of the catalogue are the same after a stay in the database. */
class StoredCopiesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Record> copies() {
        return Stream.of(
                new ProcedureCopy(
                        "3.000347@1",
                        "3.000347",
                        12,
                        JSON.writeValueAsString(Catalogue.procedure(1)),
                        1),
                new AgencyCopy(
                        "a-province",
                        3,
                        JSON.writeValueAsString(Catalogue.agencies().getFirst()),
                        1),
                new CalendarCopy("vn@1", "vn", 1, 1, "{\"id\":\"vn\"}", 1));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void areReadAsRelease01StoredThem(Record today) {
        String name = today.getClass().getSimpleName().replace("Copy", "");
        Document sample =
                Stored.sample("copy-" + name.toLowerCase(Locale.ROOT) + ".0.1.json", today);

        Record read = Stored.read(today.getClass(), sample);

        assertThat(read).isEqualTo(today);
        assertThat(Stored.paths(Stored.written(read))).containsAllEntriesOf(Stored.paths(sample));
    }
}
