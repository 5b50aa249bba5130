package vn.motcua.catalog.form.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.ProblemException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Forms to print. */
@RestController
@RequestMapping("/api/v1/procedures/{code}/templates/{id}")
@Tag(name = "Procedures", description = "The catalogue of administrative procedures")
class TemplateController {

    /** The one template there is: the procedure's form. */
    private static final String APPLICATION = "application";

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Procedures procedures;
    private final LegalClock clock;

    TemplateController(Procedures procedures, LegalClock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping(produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    @Operation(
            summary = "The application form as a page to print",
            description = "The only id is application.")
    ResponseEntity<byte[]> template(
            @PathVariable String code, @PathVariable String id, Locale locale) {
        LocalDate today = clock.today();
        Procedure procedure = procedures.current(code, today);
        Handling handling = procedure.handling();
        if (handling == null || !id.equals(APPLICATION)) {
            throw new ProblemException(ProcedureErrors.TEMPLATE_NOT_FOUND, code);
        }
        boolean english = locale.getLanguage().equals("en");
        String page = PrintedForm.of(code, handling.form().schema(), english);
        return ResponseEntity.ok()
                .contentType(HTML)
                .varyBy("Accept-Language")
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(ETags.of(procedure.revisionOn(today)))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
