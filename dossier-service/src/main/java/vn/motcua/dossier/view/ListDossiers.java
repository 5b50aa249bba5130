package vn.motcua.dossier.view;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.code.DossierCode;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lists dossiers, the newest first, never beyond the caller's scope. */
@Component
public class ListDossiers {

    private static final String[] LARGE = {"form", "submitted", "supplements"};

    private final MongoOperations mongo;
    private final DossierPolicy policy;
    private final LegalClock clock;

    ListDossiers(MongoOperations mongo, DossierPolicy policy, LegalClock clock) {
        this.mongo = mongo;
        this.policy = policy;
        this.clock = clock;
    }

    public Page<DossierSummary> list(
            Caller caller, DossierFilter filter, int limit, @Nullable String cursor) {
        Scope<Dossier> scope = filter.mine() ? policy.own(caller) : policy.visible(caller);
        if (scope.isNone()) {
            return new Page<>(List.of(), null);
        }
        List<Criteria> all = new ArrayList<>(wanted(filter));
        all.add(scope.criteria());
        if (cursor != null) {
            all.add(where("_id").lt(Cursor.decode(cursor, 1).getFirst()));
        }
        Query query =
                new Query(new Criteria().andOperator(all))
                        .with(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(limit + 1);
        query.fields().exclude(LARGE);
        Instant now = clock.now();
        return Page.of(
                        mongo.find(query, Dossier.class),
                        limit,
                        dossier -> Cursor.encode(dossier.id()))
                .map(dossier -> DossierSummary.of(dossier, now));
    }

    /**
     * What the caller has open under a procedure already, so that nobody files twice by mistake.
     */
    public List<DossierSummary> open(Caller caller, String procedureCode) {
        List<Stage> open = List.of(Stage.DRAFT, Stage.SUBMITTED, Stage.ACCEPTED, Stage.IN_PROCESS);
        DossierFilter filter = new DossierFilter(open, procedureCode, null, null, null, true);
        return list(caller, filter, 10, null).items();
    }

    private static List<Criteria> wanted(DossierFilter filter) {
        List<Criteria> wanted = new ArrayList<>();
        if (!filter.stages().isEmpty()) {
            wanted.add(where("stage").in(filter.stages()));
        }
        add(wanted, "procedure.code", filter.procedureCode());
        add(wanted, "channel", filter.channel());
        add(wanted, "route.receiving", filter.receivingAgency());
        add(wanted, "code", written(filter.code()));
        return wanted;
    }

    /** The code as it is stored, however somebody typed it. */
    private static @Nullable String written(@Nullable String code) {
        return code == null
                ? null
                : DossierCode.parse(code).map(DossierCode::toString).orElse(code);
    }

    private static void add(List<Criteria> wanted, String field, @Nullable Object value) {
        if (value != null) {
            wanted.add(where(field).is(value));
        }
    }
}
