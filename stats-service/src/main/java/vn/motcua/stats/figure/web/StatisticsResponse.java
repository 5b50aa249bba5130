package vn.motcua.stats.figure.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a year.
 *
 * @param from 1 January
 * @param to the last day counted: today, or the end of a year gone by
 * @param newestEventAt when the newest event that is counted happened
 * @param parts the same by procedure or by agency, where that was asked
 */
record StatisticsResponse(
        @Schema(example = "2026-01-01") LocalDate from,
        LocalDate to,
        @Nullable Instant newestEventAt,
        @Nullable String procedure,
        @Nullable String agency,
        FigureResponse figures,
        List<Part> parts) {

    /** The figures of one procedure or agency. */
    record Part(String id, FigureResponse figures) {}
}
