package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.reference.AgencyCopy;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.time.LocalDate;
import java.util.List;

/**
 * A province of a test's own, with a desk that receives and an office that decides, so that its
 * lists hold nothing of other tests.
 *
 * @param id of the province; its desk and office are named after it
 * @param code identification code
 */
public record Province(String id, String code) {

    /** The unit that receives and returns. */
    public String desk() {
        return id + "-desk";
    }

    /** The agency that decides. */
    public String office() {
        return id + "-office";
    }

    public TestTokens reception() {
        return Api.officer(id + "-reception", Role.RECEPTION_OFFICER, desk());
    }

    public TestTokens specialist() {
        return Api.officer(id + "-specialist", Role.SPECIALIST, office());
    }

    public TestTokens leader() {
        return Api.officer(id + "-leader", Role.LEADER, office());
    }

    /** The procedure of the small catalogue, received and decided here. */
    public ProcedureState procedure(String procedureCode) {
        ProcedureState usual =
                Catalogue.procedure(
                        procedureCode, 1, LocalDate.of(2026, 1, 1), AppliesBy.SUBMISSION);
        return Catalogue.receivedBy(usual, List.of(id), office());
    }

    /** Stores its three agencies where the service keeps its copies. */
    public void store(MongoOperations mongo, JsonMapper json) {
        save(mongo, json, agency(id, code, null, null));
        save(mongo, json, agency(desk(), code + ".01", id, null, AgencyFunction.RECEIVING_UNIT));
        save(
                mongo,
                json,
                agency(office(), code + ".02", id, null, AgencyFunction.COMPETENT_AGENCY));
    }

    /** Another agency took over from the desk. */
    public AgencyChanged deskTakenOverBy(String successor) {
        return agency(desk(), code + ".01", id, successor, AgencyFunction.RECEIVING_UNIT);
    }

    public static void save(MongoOperations mongo, JsonMapper json, AgencyChanged agency) {
        mongo.save(new AgencyCopy(agency.id(), 1, json.writeValueAsString(agency), 1));
    }

    private static AgencyChanged agency(
            String id,
            String code,
            @Nullable String parent,
            @Nullable String successor,
            AgencyFunction... functions) {
        return new AgencyChanged(
                id,
                code,
                List.of(),
                LocalizedText.untranslated("Cơ quan " + id),
                parent,
                AgencyLevel.PROVINCE,
                List.of(functions),
                "44",
                null,
                successor,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                null);
    }
}
