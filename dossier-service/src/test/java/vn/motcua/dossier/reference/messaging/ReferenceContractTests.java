package vn.motcua.dossier.reference.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;
import vn.motcua.dossier.reference.AgencyCopy;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.ProcedureCopy;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.work.DueWork;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the catalogue publishes is understood: every sample of every release, once, twice and out of
 * order.
 */
class ReferenceContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<EventHandler> handlers() {
        return Stream.of(new ProcedureCopies(), new AgencyCopies(), new CalendarCopies());
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void understandsEverySampleOnceAndTwice(EventHandler handler) {
        for (IncomingEvent event : samples(handler)) {
            RecordedWrites writes = new RecordedWrites();
            handler.handle(event, writes);
            Map<String, Object> once = new LinkedHashMap<>(writes.stored());
            handler.handle(event, writes);

            assertThat(once).as(event.type()).hasSize(1);
            assertThat(writes.stored()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void ignoresATypeOfALaterRelease(EventHandler handler) {
        RecordedWrites writes = new RecordedWrites();

        handler.handle(
                Samples.event("vn.motcua.something.new.v9", JSON.createObjectNode(), 1), writes);

        assertThat(writes.stored()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void isWaitedForBeforeTheServiceIsReady(EventHandler handler) {
        assertThat(handler.reference()).isTrue();
        assertThat(samples(handler)).isNotEmpty();
        assertThat(handlers().map(EventHandler::name)).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheNewestStateOfAVersionOutOfOrder() {
        RecordedWrites writes = new RecordedWrites();
        ProcedureCopies handler = new ProcedureCopies();
        ProcedureState published =
                Samples.golden(ProcedurePublished.class, 1)
                        .dataAs(ProcedurePublished.class)
                        .procedure();
        ObjectNode withdrawal =
                (ObjectNode) Samples.golden(ProcedureWithdrawn.class, 2).data().deepCopy();
        ((ObjectNode) withdrawal.get("procedure"))
                .put("code", published.code())
                .put("version", published.version())
                .put("effectiveTo", "2026-06-30");

        handler.handle(Samples.event(ProcedureWithdrawn.TYPE, withdrawal, 2), writes);
        handler.handle(Samples.golden(ProcedurePublished.class, 1), writes);

        ProcedureCopy copy = (ProcedureCopy) writes.stored().values().iterator().next();
        assertThat(copy.id()).isEqualTo(published.key());
        assertThat(JSON.readValue(copy.state(), ProcedureState.class).effectiveTo())
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(copy.code()).isEqualTo(published.code());
    }

    @Test
    void keepsWhatThisReleaseDoesNotKnow() {
        RecordedWrites writes = new RecordedWrites();
        IncomingEvent golden = Samples.golden(AgencyChanged.class, 3);
        ObjectNode later = (ObjectNode) golden.data().deepCopy();
        later.put("colour", "red");

        new AgencyCopies().handle(Samples.event(golden.type(), later, 3), writes);

        AgencyCopy copy = (AgencyCopy) writes.stored().values().iterator().next();
        assertThat(JSON.readTree(copy.state()).get("colour").asString()).isEqualTo("red");
        assertThat(JSON.readValue(copy.state(), AgencyChanged.class))
                .isEqualTo(golden.dataAs(AgencyChanged.class));
    }

    @Test
    void keepsEveryRevisionOfACalendar() {
        RecordedWrites writes = new RecordedWrites();
        CalendarCopies handler = new CalendarCopies();
        IncomingEvent first = Samples.golden(WorkingCalendarChanged.class, 1);
        ObjectNode next = (ObjectNode) first.data().deepCopy();
        next.put("revision", 77);

        handler.handle(Samples.event(first.type(), next, 2), writes);
        handler.handle(first, writes);

        assertThat(writes.stored().values())
                .extracting(copy -> ((CalendarCopy) copy).revision())
                .contains(77L)
                .hasSize(2);
    }

    @Test
    void makesDueDatesBeCountedAgainOnceForEachRevision() {
        RecordedWrites writes = new RecordedWrites();
        IncomingEvent event = Samples.golden(WorkingCalendarChanged.class, 1);
        new CalendarCopies().handle(event, writes);
        new CalendarCopies().handle(event, writes);

        assertThat(writes.due().values())
                .extracting(DueWork::kind)
                .containsExactly("calendar-revision");
    }

    @Test
    void refusesACalendarNobodyCouldWorkBy() {
        JsonNode golden = Samples.golden(WorkingCalendarChanged.class, 1).data();
        ObjectNode empty = (ObjectNode) golden.deepCopy();
        empty.putArray("weekly");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CalendarCopies()
                                .handle(
                                        Samples.event(WorkingCalendarChanged.TYPE, empty, 1),
                                        new RecordedWrites()));
    }

    private static List<IncomingEvent> samples(EventHandler handler) {
        return Stream.of(Topics.PROCEDURE, Topics.AGENCY, Topics.CALENDAR)
                .filter(topic -> topic.name().equals(handler.topic()))
                .flatMap(topic -> Samples.of(topic).stream())
                .toList();
    }
}
