package vn.motcua.dossier;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.procedure.ProcedureState;

import java.util.function.Consumer;

/** The procedure and the agencies of the small catalogue with a part of them changed. */
public final class Changed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Changed() {}

    /** The procedure with fields changed as they stand in JSON. */
    public static ProcedureState procedure(ProcedureState before, Consumer<ObjectNode> change) {
        ObjectNode state = JSON.valueToTree(before);
        change.accept(state);
        return JSON.treeToValue(state, ProcedureState.class);
    }

    /** An agency with fields changed as they stand in JSON. */
    public static AgencyChanged agency(String id, Consumer<ObjectNode> change) {
        ObjectNode state =
                JSON.valueToTree(
                        Catalogue.agencies().stream()
                                .filter(agency -> agency.id().equals(id))
                                .findFirst()
                                .orElseThrow());
        change.accept(state);
        return JSON.treeToValue(state, AgencyChanged.class);
    }
}
