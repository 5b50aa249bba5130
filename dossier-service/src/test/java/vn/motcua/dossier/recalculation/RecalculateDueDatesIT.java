package vn.motcua.dossier.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.dossier.DueDateRecalculated;
import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A typhoon closes the offices for a day: what was promised for the days after moves, once. */
class RecalculateDueDatesIT extends OpenService {

    @Autowired Calendars calendars;
    @Autowired RecalculateDueDates recalculate;
    @Autowired Agencies agencies;
    @Autowired DossierCommands commands;
    @Autowired WorkQueue queue;

    private final TestTokens citizen = Api.citizen("dung");

    /**
     * A new revision concerns all dossiers, and other tests leave some that live in other times.
     */
    @BeforeEach
    void nobodyElses() {
        mongo.remove(query(where("_id").ne("")), Dossier.class);
    }

    @AfterEach
    void clearUp() {
        mongo.remove(query(where("_id").is(CalendarCopy.id("vn", 2))), CalendarCopy.class);
        calendars.forget();
    }

    @Test
    void movesWhatWasPromisedOnceAndKeepsTheFirstPromise() {
        Answer accepted = Life.of(api, citizen).accepted();
        assertThat(accepted.text("/clock/dueAt"))
                .as(accepted.toString())
                .isEqualTo("2026-03-16T02:00:00Z");
        storm();

        recalculate.perform(work());
        recalculate.perform(work());

        Answer deadline = api.get(citizen, "/api/v1/dossiers/" + accepted.id() + "/deadline");
        assertThat(deadline.text("/dueAt"))
                .as(deadline.toString())
                .isEqualTo("2026-03-17T02:00:00Z");
        assertThat(deadline.text("/firstDueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(deadline.text("/calendar/revision")).isEqualTo("2");
        assertThat(
                        deadline.body()
                                .at("/lines")
                                .valueStream()
                                .map(line -> line.at("/text/vi").asString()))
                .contains("Nghỉ bão");
        assertThat(journal.of(accepted.id()))
                .extracting(JournalEntry::type)
                .containsOnlyOnce(DueDateRecalculated.TYPE);
    }

    /** The change stream that empties what is remembered may come later than the work. */
    @Test
    void countsByTheRevisionThatMadeItDueAndNotByWhatIsRemembered() {
        Answer accepted = Life.of(api, citizen).accepted();
        Calendars remembering = new Calendars(mongo, json, agencies, CountingRules.DEFAULT);
        assertThat(remembering.newest("vn").orElseThrow().revision()).isEqualTo(1);
        storm();

        new RecalculateDueDates(mongo, agencies, remembering, commands, queue, clock)
                .perform(work());

        assertThat(
                        api.get(citizen, "/api/v1/dossiers/" + accepted.id() + "/deadline")
                                .text("/dueAt"))
                .isEqualTo("2026-03-17T02:00:00Z");
    }

    private void storm() {
        CalendarCopy first = mongo.findById(CalendarCopy.id("vn", 1), CalendarCopy.class);
        assertThat(first).isNotNull();
        WorkingCalendarChanged before = json.readValue(first.state(), WorkingCalendarChanged.class);
        Holiday off =
                new Holiday(LocalDate.of(2026, 3, 11), new LocalizedText("Nghỉ bão", "Typhoon"));
        WorkingCalendarChanged after =
                new WorkingCalendarChanged(
                        "vn",
                        2,
                        before.name(),
                        before.weekly(),
                        List.of(off),
                        before.extraWorkingDays(),
                        before.decidedUntil());
        mongo.save(
                new CalendarCopy(
                        CalendarCopy.id("vn", 2), "vn", 2, 2, json.writeValueAsString(after), 1));
        calendars.forget();
    }

    private Work work() {
        Work work =
                new Work(
                        "calendar-revision/vn@2",
                        "calendar-revision",
                        "vn",
                        TimeBase.SYSTEM,
                        Instant.EPOCH,
                        Instant.parse("2100-01-01T00:00:00Z"),
                        Map.of(),
                        Work.State.DUE,
                        1,
                        null,
                        null,
                        1);
        return mongo.save(work);
    }
}
