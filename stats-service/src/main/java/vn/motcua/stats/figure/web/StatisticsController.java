package vn.motcua.stats.figure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.StatsErrors;
import vn.motcua.stats.agency.Agencies;
import vn.motcua.stats.figure.Figure;
import vn.motcua.stats.figure.Figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The public figures. */
@RestController
@RequestMapping("/api/v1/statistics")
@Tag(name = "Statistics", description = "Figures since 1 January, for everybody")
class StatisticsController {

    private static final int FIRST_YEAR = 2020;

    private final Figures figures;
    private final Agencies agencies;
    private final LegalClock clock;

    StatisticsController(Figures figures, Agencies agencies, LegalClock clock) {
        this.figures = figures;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/summary")
    @Operation(summary = "Everything, all procedures and agencies")
    StatisticsResponse summary(@RequestParam(required = false) @Nullable Integer year) {
        int asked = year(year);
        return response(asked, null, null, figures.summary(asked), Map.of());
    }

    @GetMapping("/procedures/{code}")
    @Operation(summary = "A procedure, at all agencies or at one with all below it")
    StatisticsResponse procedure(
            @Parameter(example = "1.001193") @PathVariable String code,
            @Parameter(description = "An agency's id; with all below it")
                    @RequestParam(required = false)
                    @Nullable String agency,
            @RequestParam(required = false) @Nullable Integer year) {
        int asked = year(year);
        return agency == null
                ? response(
                        asked,
                        code,
                        null,
                        figures.procedure(code, asked),
                        figures.byAgency(code, asked))
                : response(
                        asked,
                        code,
                        agency,
                        figures.procedureAt(code, known(agency), asked),
                        Map.of());
    }

    @GetMapping("/agencies/{id}")
    @Operation(summary = "An agency with all below it, and each procedure at the agency itself")
    StatisticsResponse agency(
            @Parameter(example = "H50") @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer year) {
        int asked = year(year);
        return response(
                asked,
                null,
                id,
                figures.agencies(known(id), asked),
                figures.byProcedure(id, asked));
    }

    private List<String> known(String agency) {
        if (agencies.find(agency).isEmpty()) {
            throw new ProblemException(StatsErrors.UNKNOWN_AGENCY, agency);
        }
        return agencies.subtree(agency);
    }

    private int year(@Nullable Integer asked) {
        int thisYear = clock.today().getYear();
        if (asked != null && (asked < FIRST_YEAR || asked > thisYear)) {
            throw new ProblemException(
                    StatsErrors.YEAR_OUT_OF_RANGE, "" + FIRST_YEAR, "" + thisYear);
        }
        return asked == null ? thisYear : asked;
    }

    private StatisticsResponse response(
            int year,
            @Nullable String procedure,
            @Nullable String agency,
            Figure figure,
            Map<String, Figure> parts) {
        LocalDate today = clock.today();
        LocalDate to = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        return new StatisticsResponse(
                LocalDate.of(year, 1, 1),
                to,
                figures.newest().orElse(null),
                procedure,
                agency,
                FigureResponse.of(figure),
                parts.entrySet().stream()
                        .map(part ->
                                new StatisticsResponse.Part(
                                        part.getKey(), FigureResponse.of(part.getValue())))
                        .toList());
    }
}
