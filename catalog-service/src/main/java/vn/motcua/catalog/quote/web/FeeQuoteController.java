package vn.motcua.catalog.quote.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.catalog.quote.FeeQuote;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a dossier would cost. */
@RestController
@RequestMapping("/api/v1/procedures/{code}/fee-quotes")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class FeeQuoteController {

    private final Procedures procedures;
    private final LegalClock clock;

    FeeQuoteController(Procedures procedures, LegalClock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The fees of one dossier by a channel and in a case, with their sum")
    ResponseEntity<FeeQuote> quote(
            @PathVariable String code,
            @RequestParam(defaultValue = "ONLINE") Channel channel,
            @RequestParam(name = "case", required = false) @Size(max = 40)
                    @Nullable String caseId) {
        LocalDate today = clock.today();
        Procedure procedure = procedures.current(code, today);
        refuseUnknown(procedure, channel, caseId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(ETags.of(procedure.revisionOn(today)))
                .body(FeeQuote.of(procedure.sheet().fees(), channel, caseId));
    }

    private static void refuseUnknown(
            Procedure procedure, Channel channel, @Nullable String caseId) {
        List<Issue> issues = new ArrayList<>();
        if (!procedure.sheet().channels().contains(channel)) {
            issues.add(
                    unknown(
                            "channel",
                            "Thủ tục không nhận hồ sơ bằng hình thức này.",
                            "The procedure does not take dossiers this way."));
        }
        if (caseId != null && !hasCase(procedure, caseId)) {
            issues.add(
                    unknown(
                            "case",
                            "Thủ tục không có trường hợp này.",
                            "The procedure has no such case."));
        }
        if (!issues.isEmpty()) {
            throw new ProblemException(ProcedureErrors.UNKNOWN_CASE, procedure.code())
                    .withIssues(issues);
        }
    }

    private static Issue unknown(String name, String vi, String en) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return new Issue("query", name, "unknown", new LocalizedText(vi, en).in(language));
    }

    private static boolean hasCase(Procedure procedure, String caseId) {
        return procedure.sheet().cases().stream().anyMatch(each -> each.id().equals(caseId));
    }
}
