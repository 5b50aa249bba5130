package vn.motcua.dossier.timeline;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.platform.journal.Happening;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The history of a dossier as people read it. Vi: nhật ký xử lý hồ sơ. */
public class Timeline {

    /** Before its messages stands the event, should both bear the same time. */
    private static final Comparator<TimelineItem> ORDER =
            Comparator.comparing(TimelineItem::at)
                    .thenComparing(item -> item.message() != null)
                    .thenComparing(TimelineItem::id);

    private final Journal journal;
    private final MongoOperations mongo;
    private final JsonMapper json;

    public Timeline(Journal journal, MongoOperations mongo, JsonMapper json) {
        this.journal = journal;
        this.mongo = mongo;
        this.json = json;
    }

    /** Everything that happened to a dossier, the oldest first. */
    public List<TimelineItem> of(String dossier) {
        List<Happening> all = journal.of(dossier).stream().map(JournalEntry::happening).toList();
        return items(dossier, all).sorted(ORDER).toList();
    }

    /** The last things that happened, the newest first. */
    public List<TimelineItem> newest(String dossier, int limit) {
        return items(dossier, journal.newest(dossier, EventTexts.types(), limit))
                .sorted(ORDER.reversed())
                .limit(limit)
                .toList();
    }

    private Stream<TimelineItem> items(String dossier, List<Happening> happenings) {
        Stream<TimelineItem> events =
                happenings.stream().flatMap(happening -> event(happening).stream());
        Stream<TimelineItem> messages =
                mongo.find(query(where("dossier").is(dossier)), Delivery.class).stream()
                        .map(TimelineItem::of);
        return Stream.concat(events, messages);
    }

    private Optional<TimelineItem> event(Happening happening) {
        return EventTexts.of(happening.type())
                .map(text -> {
                    Told told = json.readValue(happening.data(), Told.class);
                    return TimelineItem.of(
                            happening.id(),
                            happening.at(),
                            happening.type(),
                            text,
                            told.officer(),
                            told.reason(),
                            told.dossier());
                });
    }

    /** What events have in common that people read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Told(@Nullable Officer officer, @Nullable Reason reason, DossierState dossier) {}
}
