package vn.motcua.catalog.calendar;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.command.Done;

/** Adds a calendar or makes its next revision. */
@Component
public class ChangeCalendar {

    private final MongoTemplate mongo;
    private final Commands commands;
    private final CalendarAnnouncements announcements;

    ChangeCalendar(MongoTemplate mongo, Commands commands, CalendarAnnouncements announcements) {
        this.mongo = mongo;
        this.commands = commands;
        this.announcements = announcements;
    }

    /** Stores the days. A calendar that exists is changed only by who has read it. */
    public Done<WorkingCalendar> to(CommandContext context, String id, CalendarDays days) {
        if (mongo.findById(id, WorkingCalendar.class) == null) {
            return commands.create(context, WorkingCalendar.class, () -> added(id, days));
        }
        return commands.change(
                context.requireVersion(),
                WorkingCalendar.class,
                id,
                CalendarErrors.CALENDAR_NOT_FOUND,
                _ -> {},
                calendar -> announcements.of(calendar.change(days)));
    }

    private Decision<WorkingCalendar> added(String id, CalendarDays days) {
        CalendarEvent event = WorkingCalendar.added(id, days);
        return new Decision<>(event.calendar(), announcements.of(event));
    }
}
