package vn.motcua.dossier.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.CloudEventHeaders;
import vn.motcua.contracts.Topic;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.reference.messaging.Samples;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** What the catalogue publishes on a real broker is what dossiers see, and sees them change. */
@MotcuaIntegrationTest
class ReferenceIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired KafkaTemplate<String, byte[]> kafka;
    @Autowired Procedures procedures;
    @Autowired Agencies agencies;
    @Autowired Calendars calendars;

    @Test
    void followsAProcedureAndForgetsWhatItCached() {
        // A code of its own: other tests of the same installation file under the sample's.
        IncomingEvent golden =
                changed(
                        Samples.golden(ProcedurePublished.class, 1),
                        data -> ((ObjectNode) data.get("procedure")).put("code", "1.999001"));
        ProcedureState state = golden.dataAs(ProcedurePublished.class).procedure();
        publish(Topics.PROCEDURE, state.key(), golden, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> procedures.version(state.code(), state.version()).isPresent());
        assertThat(procedures.inForce(state.code(), state.effectiveFrom())).contains(state);
        assertThat(procedures.inForce(state.code(), state.effectiveFrom().minusDays(1))).isEmpty();

        ObjectNode closed = (ObjectNode) golden.data().deepCopy();
        ((ObjectNode) closed.get("procedure")).put("fileable", !state.fileable());
        publish(Topics.PROCEDURE, state.key(), Samples.event(golden.type(), closed, 2), 2);
        publish(Topics.PROCEDURE, state.key(), golden, 1);

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        procedures.version(state.code(), state.version()).orElseThrow().fileable()
                                != state.fileable());
    }

    @Test
    void followsAgenciesAndCalendars() {
        IncomingEvent agency = Samples.golden(AgencyChanged.class, 1);
        AgencyChanged changed = agency.dataAs(AgencyChanged.class);
        assertThat(agencies.name(changed.id()).vi()).isEqualTo(changed.id());
        publish(Topics.AGENCY, changed.id(), agency, 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> agencies.find(changed.id()).isPresent());
        assertThat(agencies.name(changed.id())).isEqualTo(changed.name());

        IncomingEvent calendar =
                changed(
                        Samples.golden(WorkingCalendarChanged.class, 1),
                        data -> data.put("id", "reference-test"));
        WorkingCalendarChanged hours = calendar.dataAs(WorkingCalendarChanged.class);
        publish(Topics.CALENDAR, hours.id(), calendar, 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> calendars.revision(hours.id(), hours.revision()).isPresent());
        ObjectNode next = (ObjectNode) calendar.data().deepCopy();
        next.put("revision", hours.revision() + 1);
        publish(Topics.CALENDAR, hours.id(), Samples.event(calendar.type(), next, 2), 2);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        calendars.newest(hours.id()).orElseThrow().revision()
                                == hours.revision() + 1);
        assertThat(calendars.revision(hours.id(), hours.revision())).isPresent();
    }

    private static IncomingEvent changed(IncomingEvent golden, Consumer<ObjectNode> change) {
        ObjectNode data = (ObjectNode) golden.data().deepCopy();
        change.accept(data);
        return Samples.event(golden.type(), data, golden.sequence());
    }

    private void publish(Topic topic, String key, IncomingEvent event, long sequence) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic.name(), key, JSON.writeValueAsBytes(event.data()));
        Map.of(
                        CloudEventHeaders.ID,
                        key + "/%010d".formatted(sequence),
                        CloudEventHeaders.SOURCE,
                        "urn:motcua:catalog-service",
                        CloudEventHeaders.TYPE,
                        event.type(),
                        CloudEventHeaders.SPEC_VERSION,
                        CloudEventHeaders.SPEC_VERSION_1,
                        CloudEventHeaders.SUBJECT,
                        key,
                        CloudEventHeaders.TIME,
                        "2026-03-09T03:00:00Z",
                        CloudEventHeaders.SEQUENCE,
                        Long.toString(sequence),
                        CloudEventHeaders.CONTENT_TYPE,
                        CloudEventHeaders.JSON)
                .forEach((name, value) ->
                        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
