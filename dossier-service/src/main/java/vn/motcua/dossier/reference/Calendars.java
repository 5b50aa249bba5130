package vn.motcua.dossier.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.WorkingCalendar;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The working calendars as this service knows them, every revision. Vi: lịch làm việc. */
public class Calendars implements LocalCopy {

    private final MongoOperations mongo;
    private final JsonMapper json;
    private final Agencies agencies;
    private final CountingRules rules;
    private final Fresh<ConcurrentHashMap<String, Optional<WorkingCalendar>>> known =
            new Fresh<>(ConcurrentHashMap::new);

    public Calendars(
            MongoOperations mongo, JsonMapper json, Agencies agencies, CountingRules rules) {
        this.mongo = mongo;
        this.json = json;
        this.agencies = agencies;
        this.rules = rules;
    }

    /**
     * The newest revision of the calendar that an agency works by; the national one where its own
     * is not known.
     */
    public Optional<WorkingCalendar> of(String agency) {
        return newest(agencies.tree().calendar(agency))
                .or(() -> newest(AgencyTree.NATIONAL_CALENDAR));
    }

    /** The newest revision of a calendar. */
    public Optional<WorkingCalendar> newest(String calendar) {
        Query revisions =
                query(where("calendar").is(calendar))
                        .with(Sort.by(Sort.Direction.DESC, "revision"));
        return known.get().computeIfAbsent(calendar, key -> load(revisions.limit(1)));
    }

    /** The revision that a due date was computed with. */
    public Optional<WorkingCalendar> revision(String calendar, long revision) {
        String id = CalendarCopy.id(calendar, revision);
        return known.get().computeIfAbsent(id, key -> load(query(where("_id").is(id))));
    }

    private Optional<WorkingCalendar> load(Query query) {
        @Nullable CalendarCopy copy = mongo.findOne(query, CalendarCopy.class);
        return Optional.ofNullable(copy)
                .map(found -> json.readValue(found.state(), WorkingCalendarChanged.class))
                .map(event -> OfficeHours.of(event, rules));
    }

    @Override
    public String collection() {
        return CalendarCopy.COLLECTION;
    }

    @Override
    public void forget() {
        known.forget();
    }
}
