package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.filing.PrefillForm;
import vn.motcua.dossier.view.ListDossiers;
import vn.motcua.platform.access.Caller;

import java.util.Map;

/** What is known before a form is filled in. */
@RestController
@Tag(name = "Filing")
class PrefillController {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final PrefillForm prefill;
    private final ListDossiers dossiers;
    private final JsonMapper json;

    PrefillController(PrefillForm prefill, ListDossiers dossiers, JsonMapper json) {
        this.prefill = prefill;
        this.dossiers = dossiers;
        this.json = json;
    }

    @GetMapping("/api/v1/prefills/{procedureCode}")
    @Operation(
            summary = "What is known of the caller for a form",
            description =
                    "Answers from the account, and the dossiers the caller has open under the"
                            + " procedure already.")
    PrefillResponse prefill(Caller caller, @PathVariable String procedureCode) {
        PrefillForm.Prefilled known = prefill.of(caller, procedureCode);
        return new PrefillResponse(
                known.version(),
                json.convertValue(known.answers(), ANSWERS),
                dossiers.open(caller, procedureCode));
    }
}
