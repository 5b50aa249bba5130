package vn.motcua.catalog.draft.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.draft.Drafts;
import vn.motcua.catalog.draft.ProcedureDraft;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.ProblemException;

import java.net.URI;

/** Sheets in preparation. */
@RestController
@RequestMapping("/api/v1/procedures")
@Tag(name = "Publishing", description = "What editors and publishers do with the catalogue")
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping
    @Operation(summary = "Begin the draft of a new procedure, or of the next version of one")
    ResponseEntity<DraftResponse> begin(
            CommandContext context, @Valid @RequestBody DraftRequest request) {
        CatalogPolicy.require(context.caller(), Act.EDIT);
        ProcedureCode code =
                ProcedureCode.of(request.code())
                        .orElseThrow(() ->
                                new ProblemException(ProcedureErrors.INVALID_CODE, request.code()));
        ProcedureDraft draft = drafts.begin(context, code, request.sheet());
        return ResponseEntity.created(URI.create("/api/v1/procedures/" + code + "/draft"))
                .eTag(ETags.of(draft.version()))
                .body(DraftResponse.of(draft));
    }

    @GetMapping("/{code}/draft")
    @Operation(summary = "The open draft of a procedure")
    ResponseEntity<DraftResponse> one(@PathVariable String code, Caller caller) {
        CatalogPolicy.require(caller, Act.EDIT);
        return answer(drafts.get(code));
    }

    @PutMapping("/{code}/draft")
    @Operation(summary = "Change the open draft of a procedure")
    ResponseEntity<DraftResponse> change(
            CommandContext context,
            @PathVariable String code,
            @Valid @RequestBody ProcedureSheet sheet) {
        CatalogPolicy.require(context.caller(), Act.EDIT);
        return answer(drafts.change(context, code, sheet));
    }

    @DeleteMapping("/{code}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Drop the open draft of a procedure")
    void drop(CommandContext context, @PathVariable String code) {
        CatalogPolicy.require(context.caller(), Act.EDIT);
        drafts.drop(context, code);
    }

    private static ResponseEntity<DraftResponse> answer(ProcedureDraft draft) {
        return ResponseEntity.ok().eTag(ETags.of(draft.version())).body(DraftResponse.of(draft));
    }
}
