package vn.motcua.catalog.completion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.completion.CompleteProcedure;
import vn.motcua.catalog.completion.CompletionOffer;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.ProblemException;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/** From a sheet to a procedure that can be filed. */
@RestController
@RequestMapping("/api/v1/procedures/{code}")
@Tag(name = "Publishing", description = "What editors and publishers do with the catalogue")
class CompletionController {

    private final CompleteProcedure complete;
    private final Procedures procedures;
    private final LegalClock clock;
    private final JsonMapper json;

    CompletionController(
            CompleteProcedure complete, Procedures procedures, LegalClock clock, JsonMapper json) {
        this.complete = complete;
        this.procedures = procedures;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping("/form-offer")
    @Operation(summary = "What to begin a completion with: generic form, workflow, limits, fees")
    ResponseEntity<FormOfferResponse> offer(@PathVariable String code, Caller caller) {
        CatalogPolicy.require(caller, Act.EDIT);
        LocalDate today = clock.today();
        Procedure procedure = procedures.current(code, today);
        CompletionOffer offer = CompletionOffer.of(procedure);
        return ResponseEntity.ok()
                .eTag(ETags.of(procedure.revisionOn(today)))
                .body(
                        new FormOfferResponse(
                                code,
                                procedure.number(),
                                json.readTree(offer.formSchema()),
                                offer.workflow(),
                                offer.channels(),
                                offer.limits(),
                                offer.fees(),
                                offer.feesToConfirm(),
                                offer.questions()));
    }

    @PostMapping("/completion")
    @Operation(
            summary = "Complete a procedure and put it into force as a new version",
            description =
                    "If-Match is the ETag of the open draft, or of the procedure where there is no"
                            + " draft.")
    ResponseEntity<PublishedResponse> complete(
            CommandContext context,
            @PathVariable String code,
            @Valid @RequestBody CompletionRequest request,
            Locale locale) {
        CatalogPolicy.require(context.caller(), Act.PUBLISH);
        ProcedureCode known =
                ProcedureCode.of(code)
                        .orElseThrow(() ->
                                new ProblemException(ProcedureErrors.PROCEDURE_NOT_FOUND, code));
        Procedure published =
                complete.complete(context, known, request.completion(), locale).aggregate();
        URI location = URI.create("/api/v1/procedures/" + code + "?version=" + published.number());
        return ResponseEntity.created(location)
                .eTag(ETags.of(published.revisionOn(clock.today())))
                .body(PublishedResponse.of(published));
    }

    @PutMapping("/completion")
    @Operation(summary = "The same as POST")
    ResponseEntity<PublishedResponse> put(
            CommandContext context,
            @PathVariable String code,
            @Valid @RequestBody CompletionRequest request,
            Locale locale) {
        return complete(context, code, request, locale);
    }
}
