package vn.motcua.dossier.timeline.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.deadline.ClockChange;
import vn.motcua.dossier.deadline.ClockState;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.deadline.DeadlineExplanation;
import vn.motcua.dossier.deadline.ExplanationLine;
import vn.motcua.dossier.deadline.LimitUnit;

import java.time.Instant;
import java.util.List;

/** Why a dossier is due when it is. */
@Schema(
        name = "Deadline",
        description =
                "The due date of a dossier, with each counted and each skipped stretch of time.")
record DeadlineResponse(
        @Schema(description = "What the procedure allows.") Limit limit,
        @Schema(description = "Whether time counts now.") ClockState state,
        @Schema(description = "When the limit began, or began anew with a completed dossier.")
                Instant startedAt,
        @Schema(description = "The date in force. Vi: hạn trả kết quả.") Instant dueAt,
        @Schema(description = "The first promise, which decides what is on time.")
                Instant firstDueAt,
        @Schema(description = "Whether the one extension is used up.") boolean extended,
        @Schema(
                        description = "Whether the decision was on time; absent before it.",
                        nullable = true)
                @Nullable Boolean onTime,
        @Schema(description = "Working calendar and revision it was computed with.")
                Calendar calendar,
        @Schema(description = "Unit of total, counted and remaining.")
                DeadlineExplanation.Measure measure,
        @Schema(description = "The limit in that unit; counted + remaining.", example = "1440")
                long total,
        @Schema(description = "What the lines use up.", example = "1440") long counted,
        @Schema(
                        description = "What is left while the dossier waits or once it is decided.",
                        example = "0")
                long remaining,
        @Schema(description = "Without a gap, in order.") List<Line> lines,
        @Schema(description = "Everything that was done to the clock, the oldest first.")
                List<Change> changes) {

    @Schema(name = "DeadlineLimit")
    record Limit(@Schema(example = "3") double amount, LimitUnit unit) {}

    @Schema(name = "DeadlineCalendar")
    record Calendar(@Schema(example = "vn") String id, @Schema(example = "1") long revision) {}

    @Schema(name = "DeadlineLine", description = "A stretch of time.")
    record Line(
            Instant from,
            Instant to,
            @Schema(description = "Whether it counts, or why not.") ExplanationLine.Why why,
            @Schema(
                            description =
                                    "For people, with the name of the holiday or the cause of the"
                                            + " pause.")
                    LocalizedText text,
            @Schema(description = "Minutes or days of the limit that it uses up.", example = "240")
                    long counted) {}

    @Schema(name = "DeadlineChange", description = "Something that was done to the clock.")
    record Change(
            ClockChange.Kind kind,
            Instant at,
            @Schema(description = "Why, with its legal basis.") Reason reason,
            @Schema(description = "Who did it: an officer, or the rule that acted.") String by,
            @Schema(description = "Due date after it.") Instant dueAt,
            long calendarRevision) {}

    static DeadlineResponse of(DeadlineExplanation explained) {
        DeadlineClock clock = explained.clock();
        return new DeadlineResponse(
                new Limit(clock.limit().amount(), clock.limit().unit()),
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.firstDueAt(),
                clock.extended(),
                clock.onTime(),
                new Calendar(clock.calendar(), clock.calendarRevision()),
                explained.measure(),
                explained.total(),
                explained.counted(),
                explained.remaining(),
                explained.lines().stream().map(DeadlineResponse::line).toList(),
                clock.changes().stream().map(DeadlineResponse::change).toList());
    }

    private static Line line(ExplanationLine line) {
        return new Line(line.from(), line.to(), line.why(), line.text(), line.counted());
    }

    private static Change change(ClockChange change) {
        return new Change(
                change.kind(),
                change.at(),
                change.reason(),
                change.by(),
                change.dueAt(),
                change.calendarRevision());
    }
}
