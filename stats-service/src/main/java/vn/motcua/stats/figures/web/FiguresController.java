package vn.motcua.stats.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.fact.View.Side;
import vn.motcua.stats.figures.Freshness;
import vn.motcua.stats.figures.ReadFigures;
import vn.motcua.stats.figures.StatsErrors;
import vn.motcua.stats.figures.web.FiguresResponse.Named;
import vn.motcua.stats.reference.Agencies;
import vn.motcua.stats.reference.AgencyCopy;
import vn.motcua.stats.reference.ProcedureCopy;
import vn.motcua.stats.reference.Procedures;

/** The public figures. */
@RestController
@RequestMapping("/api/v1/statistics")
@Tag(name = "statistics", description = "Public figures since 1 January, by events.")
class FiguresController {

    private static final String BY =
            "Which of a dossier's two agencies counts it: the one that took it in, or the one that"
                    + " decides.";

    private final ReadFigures read;
    private final Procedures procedures;
    private final Agencies agencies;

    FiguresController(ReadFigures read, Procedures procedures, Agencies agencies) {
        this.read = read;
        this.procedures = procedures;
        this.agencies = agencies;
    }

    /** How a dossier is counted under an agency. */
    enum By {
        RECEIVING(Side.RECEIVING),
        COMPETENT(Side.COMPETENT);

        private final Side side;

        By(Side side) {
            this.side = side;
        }
    }

    @GetMapping("/summary")
    @Operation(operationId = "readSummary", summary = "Figures of all procedures and agencies")
    FiguresResponse summary() {
        return figures(null, null, By.RECEIVING);
    }

    @GetMapping("/procedures/{code}")
    @Operation(
            operationId = "readProcedureFigures",
            summary = "Figures of a procedure, all versions together",
            description = "With an agency: only what concerns it and those below it.")
    FiguresResponse procedure(
            @Parameter(description = "National code", example = "1.004222") @PathVariable
                    String code,
            @Parameter(description = "Code of an agency", example = "H46.28.34")
                    @RequestParam(required = false)
                    @Nullable String agency,
            @Parameter(description = BY) @RequestParam(defaultValue = "RECEIVING") By by) {
        return figures(known(code), agency == null ? null : agency(agency), by);
    }

    @GetMapping("/agencies/{code}")
    @Operation(
            operationId = "readAgencyFigures",
            summary = "Figures of an agency and all below it",
            description =
                    "Agencies that one of them has taken over count too. With a procedure: only"
                            + " that one.")
    FiguresResponse agency(
            @Parameter(description = "Code of the agency, in force or former", example = "H46")
                    @PathVariable
                    String code,
            @Parameter(description = "National code", example = "1.004222")
                    @RequestParam(required = false)
                    @Nullable String procedure,
            @Parameter(description = BY) @RequestParam(defaultValue = "RECEIVING") By by) {
        return figures(procedure == null ? null : known(procedure), agency(code), by);
    }

    private FiguresResponse figures(
            @Nullable ProcedureCopy procedure, @Nullable AgencyCopy agency, By by) {
        Freshness freshness = read.freshness();
        return FiguresResponse.of(
                procedure == null ? null : new Named(procedure.code(), procedure.name()),
                agency == null ? null : new Named(agency.code(), agency.name()),
                read.of(procedure == null ? null : procedure.code(), agency, by.side),
                freshness);
    }

    private ProcedureCopy known(String code) {
        return procedures
                .find(code)
                .orElseThrow(() -> new ProblemException(StatsErrors.PROCEDURE_NOT_FOUND));
    }

    private AgencyCopy agency(String code) {
        return agencies.find(code)
                .orElseThrow(() -> new ProblemException(StatsErrors.AGENCY_NOT_FOUND));
    }
}
