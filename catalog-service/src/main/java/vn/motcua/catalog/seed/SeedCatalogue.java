package vn.motcua.catalog.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.agency.Agencies;
import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.agency.AgencyAnnouncements;
import vn.motcua.catalog.agency.AgencyEvent;
import vn.motcua.catalog.calendar.CalendarAnnouncements;
import vn.motcua.catalog.calendar.CalendarEvent;
import vn.motcua.catalog.calendar.WorkingCalendar;
import vn.motcua.catalog.field.Fields;
import vn.motcua.catalog.lifeevent.LifeEvent;
import vn.motcua.catalog.lifeevent.LifeEvents;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.mongo.Lease;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Loads the seeds before the service is ready. One instance does it at a time; what is there
 * already stays as it is, so every start can do it.
 */
@Component
class SeedCatalogue implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedCatalogue.class);
    private static final Duration LENGTH = Duration.ofSeconds(60);

    private final Seeds seeds;
    private final SeedProcedures procedures;
    private final Fields fields;
    private final LifeEvents lifeEvents;
    private final Agencies agencies;
    private final AgencyAnnouncements agencyAnnouncements;
    private final CalendarAnnouncements calendarAnnouncements;
    private final Commands commands;
    private final MongoTemplate mongo;

    SeedCatalogue(
            Seeds seeds,
            SeedProcedures procedures,
            Fields fields,
            LifeEvents lifeEvents,
            Agencies agencies,
            AgencyAnnouncements agencyAnnouncements,
            CalendarAnnouncements calendarAnnouncements,
            Commands commands,
            MongoTemplate mongo) {
        this.seeds = seeds;
        this.procedures = procedures;
        this.fields = fields;
        this.lifeEvents = lifeEvents;
        this.agencies = agencies;
        this.agencyAnnouncements = agencyAnnouncements;
        this.calendarAnnouncements = calendarAnnouncements;
        this.commands = commands;
        this.mongo = mongo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Lease lease = new Lease(mongo, "seed", UUID.randomUUID().toString(), LENGTH);
        if (lease.hold().isEmpty()) {
            LOG.info("Another instance loads the seeds");
            return;
        }
        try {
            load();
        } finally {
            lease.release();
        }
    }

    private void load() {
        seeds.fields().forEach(field -> fields.addIfNew(field.id(), field.code(), field.name()));
        lifeEvents();
        seeds.calendars().forEach(this::calendar);
        List<Seeds.AgencySeed> tree = seeds.agencies();
        tree.forEach(this::agency);
        Set<String> ids = tree.stream().map(Seeds.AgencySeed::id).collect(Collectors.toSet());
        List<Seeds.ProcedureSeed> catalogue = seeds.procedures();
        catalogue.forEach(seed -> procedures.store(seed, ids));
        LOG.info("Seeds are there: {} agencies, {} procedures", ids.size(), catalogue.size());
    }

    private void lifeEvents() {
        List<Seeds.LifeEventSeed> events = seeds.lifeEvents();
        for (int position = 0; position < events.size(); position++) {
            Seeds.LifeEventSeed seed = events.get(position);
            lifeEvents.put(new LifeEvent(seed.id(), seed.audience(), position, seed.name(), 1));
        }
    }

    private void calendar(Seeds.CalendarSeed seed) {
        if (mongo.findById(seed.id(), WorkingCalendar.class) != null) {
            return;
        }
        commands.create(
                CommandContext.system("seed", "calendar/" + seed.id()),
                WorkingCalendar.class,
                () -> {
                    CalendarEvent event = WorkingCalendar.added(seed.id(), seed.days());
                    return new Decision<>(event.calendar(), calendarAnnouncements.of(event));
                });
    }

    private void agency(Seeds.AgencySeed seed) {
        if (agencies.exists(seed.id())) {
            return;
        }
        commands.create(
                CommandContext.system("seed", "agency/" + seed.id()),
                Agency.class,
                () -> {
                    AgencyEvent event = Agency.added(seed.id(), seed.details());
                    return new Decision<>(event.agency(), agencyAnnouncements.of(event));
                });
    }
}
