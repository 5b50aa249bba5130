package vn.motcua.dossier.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static vn.motcua.dossier.lifecycle.ADossier.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.Changed;
import vn.motcua.dossier.access.Callers;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.OfficeSpan;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.PlatformErrors;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whose hours count, until when an officer has to answer, and as whom an officer signs. */
class OfficeTimeTests {

    private static final WorkingCalendar SATURDAYS =
            new WorkingCalendar(
                    "saturdays",
                    1,
                    Map.of(
                            DayOfWeek.SATURDAY,
                            List.of(new OfficeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)))),
                    Map.of(),
                    Map.of(),
                    CountingRules.DEFAULT);

    private final Agencies agencies = InMemory.agencies(agencies());

    private final OfficeTime office = office(ADossier.CALENDAR, SATURDAYS);

    /** The police office works on Saturdays alone. */
    private static List<AgencyChanged> agencies() {
        List<AgencyChanged> all = new ArrayList<>(Catalogue.agencies());
        all.removeIf(agency -> agency.id().equals(Catalogue.POLICE));
        all.add(Changed.agency(Catalogue.POLICE, state -> state.put("calendar", "saturdays")));
        return all;
    }

    private OfficeTime office(WorkingCalendar... calendars) {
        return new OfficeTime(InMemory.calendars(agencies, calendars), new ReceptionProperties(8));
    }

    @Test
    void worksByTheCalendarOfTheAgencyThatDecidesElseOfTheOneThatReceives() {
        assertThat(office.of(Route.of(Catalogue.ONE_STOP, Catalogue.POLICE)).id())
                .isEqualTo("saturdays");
        assertThat(office.of(Route.of(Catalogue.POLICE, null)).id()).isEqualTo("saturdays");
        assertThat(office.of(Route.of(Catalogue.POLICE, Catalogue.ONE_STOP)).id()).isEqualTo("vn");
        assertThat(office.of(Route.NOWHERE).id()).isEqualTo("vn");
    }

    @Test
    void fallsBackToTheNationalCalendarAndWaitsForOne() {
        Route police = Route.of(Catalogue.ONE_STOP, Catalogue.POLICE);

        assertThat(office(ADossier.CALENDAR).of(police).id()).isEqualTo("vn");
        assertThat(refusal(() -> office().of(police))).isEqualTo(PlatformErrors.UNAVAILABLE);
    }

    /** Eight working hours, rounded up to a quarter of an hour. Legal: NĐ 216/2026 Art. 23(1). */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09T02:00:00Z, 2026-03-10T02:00:00Z",
        "2026-03-09T02:07:30Z, 2026-03-10T02:15:00Z",
        "2026-03-09T05:20:00Z, 2026-03-10T05:00:00Z",
        "2026-03-13T09:30:00Z, 2026-03-16T09:30:00Z",
        "2026-03-14T03:00:00Z, 2026-03-16T10:00:00Z",
        "2026-03-09T16:59:00Z, 2026-03-10T10:00:00Z",
    })
    void givesAnOfficerEightWorkingHoursToAnswer(Instant submitted, Instant due) {
        assertThat(office.acceptanceDue(Route.of(Catalogue.ONE_STOP, null), submitted))
                .isEqualTo(due);
    }

    @Test
    void signsWithTheNameOfTheAgencyAsItIsToday() {
        Officers officers = new Officers(agencies);

        Officer officer =
                officers.of(Callers.officer("bich", Catalogue.ONE_STOP, Role.RECEPTION_OFFICER));

        assertThat(officer.name()).isEqualTo("Tên bich");
        assertThat(officer.agency()).isEqualTo(Catalogue.ONE_STOP);
        assertThat(officer.agencyName().vi()).isEqualTo("Cơ quan a-one-stop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> officers.of(Callers.citizen("an")))
                .withMessageNotContaining("Tên an");
    }
}
