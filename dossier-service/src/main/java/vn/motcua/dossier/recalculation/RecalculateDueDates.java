package vn.motcua.dossier.recalculation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.deadline.ClockState;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.dossier.reference.NewRevision;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.util.List;

/**
 * Goes through the open dossiers that count by a calendar, unit by unit, and moves those whose due
 * date a new revision moves. Each is a command of its own; begun again after a kill, it finds only
 * those that are left.
 */
@Component
public class RecalculateDueDates implements SingleWorkHandler {

    private static final String NAME = "calendar";
    private static final int BATCH = 200;

    private final MongoOperations mongo;
    private final Agencies agencies;
    private final Calendars calendars;
    private final DossierCommands commands;
    private final WorkQueue queue;
    private final LegalClock legal;

    RecalculateDueDates(
            MongoOperations mongo,
            Agencies agencies,
            Calendars calendars,
            DossierCommands commands,
            WorkQueue queue,
            LegalClock legal) {
        this.mongo = mongo;
        this.agencies = agencies;
        this.calendars = calendars;
        this.commands = commands;
        this.queue = queue;
        this.legal = legal;
    }

    @Override
    public String kind() {
        return NewRevision.KIND;
    }

    @Override
    public void perform(Work work) {
        // the revision that made this due may be newer than what is remembered
        calendars.forget();
        calendars.newest(work.subject()).ifPresent(calendar -> recalculate(work, calendar));
    }

    private void recalculate(Work work, WorkingCalendar calendar) {
        for (String unit : agencies.tree().ids()) {
            String after = "";
            List<Dossier> batch = open(unit, after);
            while (!batch.isEmpty()) {
                batch.stream()
                        .filter(dossier -> moves(dossier, calendar))
                        .forEach(dossier -> move(dossier, calendar));
                if (!queue.extend(work)) {
                    return;
                }
                after = batch.getLast().id();
                batch = open(unit, after);
            }
        }
    }

    private List<Dossier> open(String unit, String after) {
        Query open =
                query(
                        where("progress.unit")
                                .is(unit)
                                .and("stage")
                                .in(Stage.ACCEPTED, Stage.IN_PROCESS)
                                .and("_id")
                                .gt(after));
        return mongo.find(open.with(Sort.by("id")).limit(BATCH), Dossier.class);
    }

    private boolean moves(Dossier dossier, WorkingCalendar calendar) {
        DeadlineClock clock = dossier.timing().clock();
        return clock != null
                && clock.state() != ClockState.STOPPED
                && clock.calendar().equals(calendar.id())
                && clock.calendarRevision() < calendar.revision()
                && later(clock, calendar).dueAt().isAfter(clock.dueAt());
    }

    private DeadlineClock later(DeadlineClock clock, WorkingCalendar calendar) {
        return clock.recalculate(legal.now(), calendar, reason(calendar), NAME);
    }

    private void move(Dossier dossier, WorkingCalendar calendar) {
        String key = dossier.id() + "/" + CalendarCopy.id(calendar.id(), calendar.revision());
        commands.change(
                CommandContext.system(NAME, key),
                dossier.id(),
                Action.RECALCULATE_DUE_DATE,
                (current, now) ->
                        current.recalculateDueDate(reason(calendar), calendar, NAME, now));
    }

    private static Reason reason(WorkingCalendar calendar) {
        return new Reason(
                new LocalizedText(
                        "Lịch làm việc thay đổi (bản " + calendar.revision() + ")",
                        "The working calendar has changed (revision " + calendar.revision() + ")"),
                "BLLĐ 45/2019/QH14, Điều 112");
    }
}
