package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.form.Prefill;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.ProblemException;

import java.util.HashMap;
import java.util.Map;

/** Puts what the token says of the caller into the form of a procedure. */
@Component
public class PrefillForm {

    private final Desk desk;
    private final Prefill prefill;

    PrefillForm(Desk desk, Prefill prefill) {
        this.desk = desk;
        this.prefill = prefill;
    }

    public Prefilled of(Caller caller, String procedureCode) {
        ProcedureState procedure =
                desk.inForce(procedureCode)
                        .orElseThrow(() ->
                                new ProblemException(FilingErrors.NO_SUCH_FORM, procedureCode));
        Form form = procedure.form();
        if (form == null) {
            throw new ProblemException(FilingErrors.NO_SUCH_FORM, procedureCode);
        }
        return new Prefilled(procedure.version(), prefill.of(form.schema(), known(caller)));
    }

    private static Map<String, String> known(Caller caller) {
        Map<String, String> known = new HashMap<>();
        put(known, "name", caller.name());
        put(known, "email", caller.email());
        put(known, "phone_number", caller.phone());
        put(known, "personal_id", caller.personalId());
        put(known, "tax_code", caller.taxCode());
        return known;
    }

    private static void put(Map<String, String> known, String claim, @Nullable String value) {
        if (value != null) {
            known.put(claim, value);
        }
    }

    /**
     * Answers that are known.
     *
     * @param version of the procedure they are for
     */
    public record Prefilled(int version, ObjectNode answers) {}
}
