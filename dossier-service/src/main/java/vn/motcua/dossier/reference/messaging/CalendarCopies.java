package vn.motcua.dossier.reference.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.NewRevision;
import vn.motcua.dossier.reference.OfficeHours;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;

/**
 * Keeps every revision of every working calendar. One that nobody could work by is refused, so it
 * is parked for an operator.
 */
@Component
class CalendarCopies implements EventHandler {

    @Override
    public String name() {
        return "calendars";
    }

    @Override
    public String topic() {
        return Topics.CALENDAR.name();
    }

    @Override
    public boolean reference() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        if (event.type().equals(WorkingCalendarChanged.TYPE)) {
            WorkingCalendarChanged changed = event.dataAs(WorkingCalendarChanged.class);
            var calendar = OfficeHours.of(changed, CountingRules.DEFAULT);
            String id = CalendarCopy.id(calendar.id(), calendar.revision());
            writes.upsertNewer(
                    new CalendarCopy(
                            id,
                            calendar.id(),
                            calendar.revision(),
                            event.sequence(),
                            event.data().toString(),
                            1));
            writes.work(NewRevision.due(calendar.id(), calendar.revision()));
        }
    }
}
