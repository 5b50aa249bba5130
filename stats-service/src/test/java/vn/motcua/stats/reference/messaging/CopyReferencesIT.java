package vn.motcua.stats.reference.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.work.WorkQueue;
import vn.motcua.stats.StatsTest;
import vn.motcua.stats.reference.Agencies;
import vn.motcua.stats.reference.AgencyCopy;
import vn.motcua.stats.reference.Procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Every sample of every release of agencies and procedures: once, twice and out of order. */
@StatsTest
class CopyReferencesIT {

    @Autowired private CopyAgencies copyAgencies;
    @Autowired private CopyProcedures copyProcedures;
    @Autowired private Agencies agencies;
    @Autowired private Procedures procedures;
    @Autowired private MongoTemplate mongo;
    @Autowired private WorkQueue queue;
    @Autowired private JsonMapper json;

    static Stream<String> agencySamples() {
        return EventTypes.of(AgencyChanged.class).samples().stream();
    }

    static Stream<String> procedureSamples() {
        return EventTypes.all().stream()
                .filter(type -> type.topic().equals(Topics.PROCEDURE))
                .flatMap(type -> type.samples().stream());
    }

    @ParameterizedTest
    @MethodSource("agencySamples")
    void copiesAnAgencyAndKeepsTheNewestOfIt(String sample) {
        ObjectNode older = json(sample);
        String id = older.path("id").asString();
        ObjectNode newer = older.deepCopy();
        newer.putObject("name").put("vi", "Tên mới").put("en", "New name");
        EventType type = EventTypes.of(AgencyChanged.class);

        take(copyAgencies, type, older, 100);
        AgencyCopy copy = agencies.find(id).orElseThrow();
        assertThat(copy.code()).isEqualTo(older.path("code").asString());
        take(copyAgencies, type, newer, 102);
        take(copyAgencies, type, newer, 102);
        take(copyAgencies, type, older, 101);

        assertThat(agencies.find(id).orElseThrow().name().vi()).isEqualTo("Tên mới");
        assertThat(mongo.findById(id, AgencyCopy.class)).isNotNull();
        mongo.remove(Objects.requireNonNull(mongo.findById(id, AgencyCopy.class)));
    }

    @ParameterizedTest
    @MethodSource("procedureSamples")
    void copiesAProcedureByWhateverEventTellsOfIt(String sample) {
        EventType type =
                EventTypes.all().stream()
                        .filter(each -> each.samples().contains(sample))
                        .findFirst()
                        .orElseThrow();
        ObjectNode data = json(sample);
        String code = data.at("/procedure/code").asString();

        take(copyProcedures, type, data, 1);
        take(copyProcedures, type, data, 1);

        assertThat(procedures.find(code).orElseThrow().name().vi())
                .isEqualTo(data.at("/procedure/name/vi").asString());
    }

    @Test
    void namesAProcedureByItsLatestVersionWhateverComesLast() {
        EventType type = EventTypes.of(ProcedurePublished.class);
        ObjectNode data = json(type.sample());
        ObjectNode procedure = (ObjectNode) data.path("procedure");
        procedure.put("code", "9.000001");
        for (int version : new int[] {2, 10, 9}) {
            procedure.put("version", version);
            procedure.putObject("name").put("vi", "Bản " + version).put("en", "v" + version);
            take(copyProcedures, type, data, 1);
        }

        assertThat(procedures.find("9.000001").orElseThrow().name().vi()).isEqualTo("Bản 10");
        assertThat(procedures.find("9.000002")).isEmpty();
    }

    @Test
    void findsAnAgencyByFormerCodesAndAllThatItTookOver() {
        agency("r-top", "H77", "", null, null);
        agency("r-unit", "H77.01", "H76.01", "r-top", null);
        agency("r-merged", "H75", "", null, "r-unit");
        agency("r-below-merged", "H75.02", "", "r-merged", null);
        agency("r-other", "H74", "H77", null, null);

        assertThat(agencies.find("H77").orElseThrow().id()).isEqualTo("r-top");
        assertThat(agencies.find("H76.01").orElseThrow().id()).isEqualTo("r-unit");
        assertThat(agencies.subtree(agencies.find("r-top").orElseThrow()))
                .containsExactlyInAnyOrder("r-top", "r-unit", "r-merged", "r-below-merged");
        assertThat(agencies.subtree(agencies.find("H75.02").orElseThrow()))
                .containsExactly("r-below-merged");
    }

    @Test
    void endsWhereAgenciesFollowOneAnotherInACircle() {
        agency("c-1", "H91", "", "c-2", null);
        agency("c-2", "H92", "", null, "c-1");

        assertThat(agencies.subtree(agencies.find("c-1").orElseThrow()))
                .containsExactlyInAnyOrder("c-1", "c-2");
    }

    private void agency(
            String id,
            String code,
            String former,
            @org.jspecify.annotations.Nullable String parent,
            @org.jspecify.annotations.Nullable String successor) {
        EventType type = EventTypes.of(AgencyChanged.class);
        ObjectNode data = json(type.sample());
        data.put("id", id).put("code", code).put("parent", parent).put("successor", successor);
        data.putArray("formerCodes");
        if (!former.isEmpty()) {
            data.withArray("formerCodes").add(former);
        }
        take(copyAgencies, type, data, 1);
    }

    private void take(EventHandler handler, EventType type, JsonNode data, long sequence) {
        Writes writes = new Writes(mongo, queue);
        IncomingEvent event =
                new IncomingEvent(
                        "e" + sequence,
                        "urn:motcua:catalog-service",
                        type.name(),
                        "subject",
                        "key",
                        sequence,
                        Instant.EPOCH,
                        null,
                        data.deepCopy(),
                        json);
        handler.handle(event, writes);
        writes.flush();
    }

    private ObjectNode json(String resource) {
        try (InputStream file = EventTypes.class.getClassLoader().getResourceAsStream(resource)) {
            return (ObjectNode) json.readTree(Objects.requireNonNull(file, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
