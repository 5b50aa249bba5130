package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.time.LegalClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which version, by which way, to which unit. */
class DeskTests {

    private static final String CODE = Catalogue.PROCEDURE;
    private static final ProcedureState FIRST = Catalogue.procedure(1);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T16:59:59Z, 0",
        "2026-01-01T17:00:00Z, 1",
        "2026-02-28T16:59:59Z, 1",
        "2026-02-28T17:00:00Z, 2",
        "2026-12-31T16:59:59Z, 2",
        "2026-12-31T17:00:00Z, 0",
    })
    void knowsTheVersionInForceOnTheDayInVietnam(Instant now, int version) {
        ProcedureState second =
                Changed.procedure(
                        Catalogue.procedure(
                                CODE, 2, LocalDate.of(2026, 3, 1), AppliesBy.SUBMISSION),
                        state -> state.put("effectiveTo", "2026-12-31"));
        ProcedureState first =
                Changed.procedure(FIRST, state -> state.put("effectiveTo", "2026-12-31"));
        Desk desk = desk(() -> now, Catalogue.agencies(), first, second);

        assertThat(desk.inForce(CODE).map(ProcedureState::version).orElse(0)).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesDossiersThroughTheLastDayAndUnderNoOlderVersionThen(boolean toldFileable) {
        ProcedureState withdrawn =
                Changed.procedure(
                        Catalogue.procedure(2),
                        state ->
                                state.put("effectiveTo", "2026-03-31")
                                        .put("fileable", toldFileable));
        Desk lastMinute = desk(at("2026-03-31T16:59:59Z"), FIRST, withdrawn);
        Desk midnight = desk(at("2026-03-31T17:00:00Z"), FIRST, withdrawn);

        assertThat(lastMinute.open(CODE, Channel.ONLINE).version()).isEqualTo(2);
        assertThat(midnight.inForce(CODE)).isEmpty();
        assertThat(refusal(() -> midnight.open(CODE, Channel.ONLINE)))
                .isEqualTo(FilingErrors.PROCEDURE_UNKNOWN);
    }

    @Test
    void opensOnlyWhatCanBeFiledThisWay() {
        ProcedureState closed = Changed.procedure(FIRST, state -> state.put("fileable", false));
        ProcedureState formless = Changed.procedure(FIRST, state -> state.putNull("form"));
        ProcedureState wayless = Changed.procedure(FIRST, state -> state.putNull("workflow"));
        ProcedureState stepless =
                Changed.procedure(FIRST, state -> state.putObject("workflow").putArray("steps"));

        assertThat(desk(FIRST).open(CODE, Channel.ONLINE)).isEqualTo(FIRST);
        assertThat(refusal(() -> desk(FIRST).open("9.999999", Channel.ONLINE)))
                .isEqualTo(FilingErrors.PROCEDURE_UNKNOWN);
        for (ProcedureState unfit : List.of(closed, formless, wayless, stepless)) {
            assertThat(refusal(() -> desk(unfit).open(CODE, Channel.ONLINE)))
                    .isEqualTo(FilingErrors.PROCEDURE_NOT_FILEABLE);
        }
        assertThat(refusal(() -> desk(FIRST).open(CODE, Channel.POST)))
                .isEqualTo(FilingErrors.CHANNEL_NOT_OFFERED);
    }

    @Test
    void keepsTheVersionADraftWasFilledInWith() {
        Desk desk = desk(FIRST, Catalogue.procedure(2));

        assertThat(desk.pinned(ADossier.draft()).version()).isEqualTo(1);
        assertThat(refusal(() -> desk().pinned(ADossier.draft())))
                .isEqualTo(FilingErrors.PROCEDURE_UNKNOWN);
    }

    @Test
    void choosesTheUnitWhereThereIsNoChoice() {
        List<AgencyChanged> two = new ArrayList<>(Catalogue.agencies());
        two.add(
                Changed.agency(
                        Catalogue.ONE_STOP,
                        state -> state.put("id", "a-second").put("code", "H50.03")));
        List<String> province = List.of(Catalogue.PROVINCE);

        assertThat(desk(FIRST).onlyUnit(FIRST, province)).isEqualTo(Catalogue.ONE_STOP);
        assertThat(desk(clock(), two, FIRST).onlyUnit(FIRST, province)).isNull();
        assertThat(desk(FIRST).onlyUnit(FIRST, List.of(Catalogue.ELSEWHERE))).isNull();
    }

    @Test
    void sendsNobodyToAUnitThatDoesNotReceive() {
        Desk desk = desk(FIRST);

        desk.requireReceiving(FIRST, null);
        desk.requireReceiving(FIRST, Catalogue.ONE_STOP);
        for (String unit : List.of(Catalogue.POLICE, Catalogue.ELSEWHERE, "a-unknown")) {
            assertThat(refusal(() -> desk.requireReceiving(FIRST, unit)))
                    .as(unit)
                    .isEqualTo(FilingErrors.AGENCY_NOT_RECEIVING);
        }
    }

    @Test
    void numbersByTheCodeOfTheUnitElseOfTheNearestAbove() {
        List<AgencyChanged> agencies = new ArrayList<>(Catalogue.agencies());
        agencies.removeIf(agency -> agency.id().equals(Catalogue.ONE_STOP));
        agencies.add(Changed.agency(Catalogue.ONE_STOP, state -> state.put("code", "chưa cấp")));
        Desk uncoded = desk(clock(), agencies, FIRST);

        assertThat(desk(FIRST).codeOf(Catalogue.ONE_STOP)).isEqualTo("H50.01");
        assertThat(uncoded.codeOf(Catalogue.ONE_STOP)).isEqualTo("H50");
        assertThat(refusal(() -> desk(FIRST).codeOf("a-unknown")))
                .isEqualTo(FilingErrors.AGENCY_NOT_RECEIVING);
    }

    @Test
    void takesOnlyPapersOfTheProcedure() {
        desk(FIRST).requirePapers(FIRST, List.of(new PaperInHand(Catalogue.PAPER, 1, 0, null)));

        assertThat(
                        refusal(() ->
                                desk(FIRST)
                                        .requirePapers(
                                                FIRST,
                                                List.of(new PaperInHand("hộ chiếu", 1, 0, null)))))
                .isEqualTo(FilingErrors.PAPER_UNKNOWN);
    }

    private static LegalClock clock() {
        return () -> ADossier.MONDAY;
    }

    private static LegalClock at(String instant) {
        return () -> Instant.parse(instant);
    }

    private static Desk desk(LegalClock clock, ProcedureState... procedures) {
        return desk(clock, Catalogue.agencies(), procedures);
    }

    private static Desk desk(ProcedureState... procedures) {
        return desk(clock(), procedures);
    }

    static Desk desk(LegalClock clock, List<AgencyChanged> agencies, ProcedureState... procedures) {
        return new Desk(InMemory.procedures(procedures), InMemory.agencies(agencies), clock);
    }
}
