package vn.motcua.catalog.procedure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.level.LevelAssessment;
import vn.motcua.catalog.policy.CatalogPolicy;
import vn.motcua.catalog.policy.CatalogPolicy.Act;
import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.catalog.procedure.WithdrawProcedure;
import vn.motcua.contracts.Reason;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;

/** One procedure and what belongs to it. */
@RestController
@RequestMapping("/api/v1/procedures/{code}")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class ProcedureController {

    private static final CacheControl CHECKED = CacheControl.noCache().cachePublic();
    private static final int LAST = 100_000;

    private final Procedures procedures;
    private final WithdrawProcedure withdraw;
    private final LegalClock clock;
    private final JsonMapper json;

    ProcedureController(
            Procedures procedures, WithdrawProcedure withdraw, LegalClock clock, JsonMapper json) {
        this.procedures = procedures;
        this.withdraw = withdraw;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "A procedure: its version in force, or another one")
    ResponseEntity<ProcedureResponse> one(
            @PathVariable String code,
            @RequestParam(required = false) @Min(1) @Max(LAST) @Nullable Integer version) {
        Procedure procedure = find(code, version);
        return answer(procedure, ProcedureResponse.of(procedure, clock.today()));
    }

    @GetMapping("/versions")
    @Operation(summary = "The versions of a procedure, the newest first")
    ResponseEntity<VersionResponse> versions(@PathVariable String code) {
        List<Procedure> versions = procedures.versions(code);
        if (versions.isEmpty()) {
            throw new ProblemException(ProcedureErrors.PROCEDURE_NOT_FOUND, code);
        }
        LocalDate today = clock.today();
        long revision = versions.stream().mapToLong(version -> version.revisionOn(today)).sum();
        return answer(revision, VersionResponse.of(code, versions, today));
    }

    @GetMapping("/form")
    @Operation(summary = "The electronic form of a procedure, as JSON Schema")
    ResponseEntity<FormResponse> form(
            @PathVariable String code,
            @RequestParam(required = false) @Min(1) @Max(LAST) @Nullable Integer version) {
        Procedure procedure = find(code, version);
        Handling handling = procedure.handling();
        if (handling == null) {
            throw new ProblemException(ProcedureErrors.NOT_FILEABLE, code);
        }
        return answer(
                procedure,
                new FormResponse(
                        code,
                        procedure.number(),
                        handling.form().version(),
                        json.readTree(handling.form().schema())));
    }

    @GetMapping("/level-assessment")
    @Operation(
            summary = "The eleven items of information and the service level reached",
            description = "By Circular 32/2017/TT-BTTTT, Article 5.")
    ResponseEntity<LevelAssessment> level(@PathVariable String code) {
        Procedure procedure = find(code, null);
        return answer(procedure, procedure.assess(clock.today()));
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Take the version in force out of the offer",
            description =
                    "It can be filed through its last day, by legal time; without one that is"
                            + " today.")
    ResponseEntity<ProcedureResponse> withdraw(
            CommandContext context,
            @PathVariable String code,
            @Valid @RequestBody WithdrawalRequest request) {
        CatalogPolicy.require(context.caller(), Act.PUBLISH);
        Reason reason = new Reason(request.reason(), request.legalBasis());
        Procedure procedure =
                withdraw.withdraw(context, code, request.lastDay(), reason).aggregate();
        LocalDate today = clock.today();
        return ResponseEntity.ok()
                .eTag(ETags.of(procedure.revisionOn(today)))
                .body(ProcedureResponse.of(procedure, today));
    }

    private Procedure find(String code, @Nullable Integer version) {
        return version == null
                ? procedures.current(code, clock.today())
                : procedures.version(code, version);
    }

    private <T> ResponseEntity<T> answer(Procedure procedure, T body) {
        return answer(procedure.revisionOn(clock.today()), body);
    }

    private static <T> ResponseEntity<T> answer(long revision, T body) {
        return ResponseEntity.ok().cacheControl(CHECKED).eTag(ETags.of(revision)).body(body);
    }
}
