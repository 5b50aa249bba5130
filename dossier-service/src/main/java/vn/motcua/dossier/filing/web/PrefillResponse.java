package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.motcua.dossier.view.DossierSummary;

import java.util.List;
import java.util.Map;

/** What is known before a form is filled in. */
@Schema(description = "What is known before a form is filled in.")
record PrefillResponse(
        @Schema(description = "Version of the procedure in force.", example = "1") int version,
        @Schema(description = "Answers that are known, to be put into the form.")
                Map<String, Object> form,
        @Schema(description = "What the caller has open under this procedure already.")
                List<DossierSummary> openDossiers) {}
