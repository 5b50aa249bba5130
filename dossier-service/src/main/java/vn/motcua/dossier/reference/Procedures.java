package vn.motcua.dossier.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.Workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The procedures as this service knows them, every version. Vi: thủ tục hành chính. */
public class Procedures implements LocalCopy {

    private final MongoOperations mongo;
    private final JsonMapper json;
    private final Fresh<ConcurrentHashMap<String, List<ProcedureState>>> byCode =
            new Fresh<>(ConcurrentHashMap::new);

    public Procedures(MongoOperations mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    /** One version. */
    public Optional<ProcedureState> version(String code, int version) {
        return versions(code).stream()
                .filter(procedure -> procedure.version() == version)
                .findFirst();
    }

    /**
     * The version that a dossier falls under when it is filed on a day: the newest that has begun,
     * up to its last day. One that was replaced does not come back when the newer one ends.
     */
    public Optional<ProcedureState> inForce(String code, LocalDate day) {
        return versions(code).stream()
                .filter(procedure -> !procedure.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(ProcedureState::version))
                .filter(procedure -> !ended(procedure, day));
    }

    private static boolean ended(ProcedureState procedure, LocalDate day) {
        LocalDate last = procedure.effectiveTo();
        return last != null && last.isBefore(day);
    }

    /**
     * Whether a dossier can be filed under a version in force, and go its way then. Of a version
     * that was withdrawn the last day alone decides: events of the first release call it not
     * fileable from the decision on.
     */
    public static boolean takesDossiers(ProcedureState procedure) {
        Workflow workflow = procedure.workflow();
        return (procedure.fileable() || procedure.effectiveTo() != null)
                && procedure.form() != null
                && workflow != null
                && !workflow.steps().isEmpty();
    }

    /** Every version of a code, the oldest first; empty for a code nobody knows. */
    public List<ProcedureState> versions(String code) {
        return byCode.get().computeIfAbsent(code, this::load);
    }

    private List<ProcedureState> load(String code) {
        return mongo.find(query(where("code").is(code)), ProcedureCopy.class).stream()
                .map(copy -> json.readValue(copy.state(), ProcedureState.class))
                .sorted(Comparator.comparingInt(ProcedureState::version))
                .toList();
    }

    @Override
    public String collection() {
        return ProcedureCopy.COLLECTION;
    }

    @Override
    public void forget() {
        byCode.forget();
    }
}
