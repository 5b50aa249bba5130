package vn.motcua.catalog.procedure.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.WireEvents;
import vn.motcua.catalog.procedure.AProcedure;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.ProcedureEvent;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;

class ProcedureEventsContractTests {

    private static final LocalDate START = AProcedure.START;
    private static final Reason REASON = new Reason(Sheets.text("Bãi bỏ"), "1/QĐ");

    private final ProcedureEvents events = new ProcedureEvents();

    @Test
    void tellsAPublishedVersionWhole() {
        Procedure procedure = published(Sheets.complete()).procedure();
        NewEvent event = events.of(new ProcedureEvent.Published(procedure));
        assertThat(event.key()).isEqualTo("1.004222@2");
        ProcedureState state = WireEvents.read(event, ProcedurePublished.class).procedure();
        assertThat(state.key()).isEqualTo(procedure.id());
        assertThat(state.fileable()).isTrue();
        assertThat(state.receivingAgencies()).containsExactly("H50");
        assertThat(state.limits()).hasSize(1);
        assertThat(state.papers()).extracting(Paper::required).containsExactly(true, false);
        assertThat(state.form()).isNotNull();
        assertThat(state.workflow()).isNotNull();
    }

    @Test
    void leavesFeesOfOneCaseOutAndAsksNobodyForPapersOfAnother() {
        Fee general = Sheets.fee("f1", 1_000);
        Fee special =
                new Fee("f2", null, "c1", general.kind(), general.amount(), Sheets.text("x"), true);
        ProcedureSheet sheet =
                Sheets.of(
                        List.of(
                                Sheets.oneCase("c1", Sheets.paper("p1", true)),
                                Sheets.oneCase("c2", Sheets.paper("p2", true))),
                        List.of(Sheets.limit(3)),
                        List.of(general, special));
        ProcedureState state =
                WireEvents.read(events.of(published(sheet)), ProcedurePublished.class).procedure();
        assertThat(state.fees()).extracting(fee -> fee.id()).containsExactly("f1");
        assertThat(state.papers()).noneMatch(Paper::required);
    }

    @Test
    void tellsAWithdrawalWithItsLastDay() {
        Procedure procedure = published(Sheets.complete()).procedure();
        ProcedureEvent event = procedure.withdraw(START.plusDays(9), REASON);
        ProcedureWithdrawn told = WireEvents.read(events.of(event), ProcedureWithdrawn.class);
        assertThat(told.procedure().fileable()).as("through its last day").isTrue();
        assertThat(told.procedure().effectiveTo()).isEqualTo(START.plusDays(9));
        assertThat(told.reason()).isEqualTo(REASON);
    }

    @Test
    void withdrawsOnceAndNotBeforeTheStart() {
        Procedure procedure = published(Sheets.complete()).procedure();
        assertThat(refusal(procedure, START.minusDays(1)))
                .isEqualTo(ProcedureErrors.WITHDRAWN_BEFORE_START);
        procedure.withdraw(START, REASON);
        assertThat(refusal(procedure, START)).isEqualTo(ProcedureErrors.NOT_PUBLISHED);
        Procedure imported = new AProcedure().imported(1);
        assertThat(refusal(imported, START)).isEqualTo(ProcedureErrors.NOT_PUBLISHED);
        assertThat(imported.completed()).isFalse();
    }

    @Test
    void stillReadsTheGoldenSample() {
        ProcedurePublished sample =
                WireEvents.sample(
                        EventTypes.of(ProcedurePublished.class), ProcedurePublished.class);
        assertThat(ProcedureCode.of(sample.procedure().code())).isPresent();
    }

    private static Object refusal(Procedure procedure, LocalDate lastDay) {
        return catchThrowableOfType(
                        ProblemException.class, () -> procedure.withdraw(lastDay, REASON))
                .code();
    }

    private static ProcedureEvent.Published published(ProcedureSheet sheet) {
        return new AProcedure().sheet(sheet).publication(2);
    }
}
