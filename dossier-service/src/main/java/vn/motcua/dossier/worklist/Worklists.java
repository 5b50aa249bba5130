package vn.motcua.dossier.worklist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads worklists, each page and each count by one index and never beyond the caller's scope. */
@Component
public class Worklists {

    private static final Duration SOON = Duration.ofHours(8);
    private static final Sort ORDER = Sort.by("dueAt", "dates.acceptanceDue", "id");

    private final MongoOperations mongo;
    private final DossierPolicy policy;
    private final Agencies agencies;
    private final Calendars calendars;
    private final LegalClock legal;

    public Worklists(
            MongoOperations mongo,
            DossierPolicy policy,
            Agencies agencies,
            Calendars calendars,
            LegalClock legal) {
        this.mongo = mongo;
        this.policy = policy;
        this.agencies = agencies;
        this.calendars = calendars;
        this.legal = legal;
    }

    /** A page of a list. */
    public Page<WorkItem> page(
            Caller caller, WorklistQuery asked, int limit, @Nullable String cursor) {
        Criteria listed = criteria(caller, asked);
        Criteria wanted =
                cursor == null
                        ? listed
                        : new Criteria().andOperator(listed, Place.of(cursor).after());
        Query page =
                new Query(wanted)
                        .with(ORDER)
                        .limit(limit + 1)
                        .withHint(asked.list().unit().index());
        page.fields().include(WorkItem.FIELDS);
        String collection = mongo.getCollectionName(Dossier.class);
        return Page.of(
                mongo.find(page, WorkItem.class, collection),
                limit,
                item -> Place.of(item).cursor());
    }

    /** How much is on each list. */
    public Map<Worklist, WorkCount> counts(Caller caller, @Nullable String unit, boolean mine) {
        Map<Worklist, WorkCount> counts = new EnumMap<>(Worklist.class);
        for (Worklist list : Worklist.values()) {
            Query counted =
                    new Query(criteria(caller, new WorklistQuery(list, unit, mine)))
                            .limit(WorkCount.MOST + 1)
                            .withHint(list.unit().index());
            counts.put(list, WorkCount.of(mongo.count(counted, Dossier.class)));
        }
        return counts;
    }

    private Criteria criteria(Caller caller, WorklistQuery asked) {
        Scope<Dossier> official = policy.official(caller);
        String agency = caller.agency();
        if (official.isNone() || agency == null) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
        String unit = asked.unit() == null ? agency : asked.unit();
        Set<String> subtree = policy.subtree(caller);
        if (!subtree.contains(unit)) {
            throw new ProblemException(WorklistErrors.UNIT_NOT_YOURS);
        }
        List<Criteria> all = new ArrayList<>();
        all.add(asked.list().criteria(List.copyOf(agencies.tree().subtree(unit))));
        all.add(official.criteria());
        if (asked.list().isLimitedByTime()) {
            all.add(due(asked.list(), unit));
        }
        if (asked.mine()) {
            all.add(where("progress.assignee").is(caller.subject()));
        }
        return new Criteria().andOperator(all);
    }

    private Criteria due(Worklist list, String unit) {
        Instant now = legal.now();
        if (list == Worklist.OVERDUE) {
            return where("dueAt").lt(now);
        }
        Instant soon =
                calendars
                        .of(unit)
                        .map(calendar -> calendar.plus(now, SOON))
                        .orElseGet(() -> now.plus(Duration.ofDays(1)));
        return where("dueAt").gte(now).lte(soon);
    }
}
